"""What a problem may be called."""

from __future__ import annotations

import keyword
import re

_ID = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
# Names of devices: no file or folder can have them on Windows, nor could one check the suite out.
_DEVICE = re.compile(r"con|prn|aux|nul|(com|lpt)[0-9]")


def is_problem_id(name: str) -> bool:
    """Return whether a name may be a problem's id: lower_snake, usable as a function's name and, on
    every system, as a folder's.
    """
    if keyword.iskeyword(name) or _DEVICE.fullmatch(name):
        return False
    return _ID.fullmatch(name) is not None
