"""What a problem may be called."""

from __future__ import annotations

import keyword
import re

_ID = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")


def is_problem_id(name: str) -> bool:
    """Return whether a name may be a problem's id: lower_snake, and usable as a function's name."""
    return _ID.fullmatch(name) is not None and not keyword.iskeyword(name)
