"""Files that appear whole or not at all, and what writers that were killed have left of theirs."""

from __future__ import annotations

import contextlib
import hashlib
import os
import platform
import re
import secrets
from pathlib import Path

import psutil

_PARTIAL = re.compile(r"\.partial-(?P<place>[0-9a-f]{8})-(?P<pid>\d+)-\w+")


def replace_file(path: Path, data: bytes) -> None:
    """Write a file so that a reader sees what was there before, or all of `data`; never a part.

    What dead writers have left in its folder is removed. Raises OSError with the file's name.
    """
    remove_abandoned(path.parent)
    # Threads write at the same time; not mkstemp, whose files only their owner may read.
    name = f".partial-{_describe_place()}-{os.getpid()}-{secrets.token_hex(8)}"
    partial = path.with_name(name)
    try:
        with partial.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)
    except OSError as error:
        error.filename = str(path)  # the other name means nothing to anybody
        raise
    finally:
        partial.unlink(missing_ok=True)


def remove_abandoned(folder: Path) -> None:
    """Remove the parts that dead processes of this very place have left in a folder."""
    place = _describe_place()
    for path in folder.glob(".partial-*"):
        found = _PARTIAL.fullmatch(path.name)
        if found and found["place"] == place and not psutil.pid_exists(int(found["pid"])):
            with contextlib.suppress(OSError):
                path.unlink()


def describe_host() -> str:
    """Return what tells apart the places that one process number can belong to."""
    with contextlib.suppress(OSError):
        return f"{platform.node()} {os.readlink('/proc/self/ns/pid')}"
    return platform.node()


def _describe_place() -> str:
    return hashlib.sha256(describe_host().encode()).hexdigest()[:8]
