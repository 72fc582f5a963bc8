"""What is made once and kept for the next time: where it lies, and how it gets there."""

from __future__ import annotations

import errno
import os
from pathlib import Path

from effbench.errors import CacheError
from effbench.files import replace_file
from effbench.refusals import describe_refusal


def find_folder(kind: str) -> Path:
    """Return where one kind of things is kept, below $EFFBENCH_CACHE or the user's cache folder.

    Raises CacheError for a user without a home folder.
    """
    if own := os.environ.get("EFFBENCH_CACHE"):
        return Path(own) / kind
    if users := os.environ.get("XDG_CACHE_HOME"):
        return Path(users) / "effbench" / kind
    try:
        return Path.home() / ".cache" / "effbench" / kind
    except RuntimeError:
        raise CacheError("there is no home folder to keep things in: set EFFBENCH_CACHE") from None


def require(folder: Path) -> None:
    """Make a folder of the cache, before what takes a while to make is made for it.

    Raises CacheError where nothing can be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _explain(error) from None
    if not os.access(folder, os.W_OK | os.X_OK):
        raise _explain(PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(folder)))


def store(path: Path, data: bytes) -> None:
    """Write a file of the cache, and its folder: a reader sees all of it or nothing.

    A name stands for what it holds, so that one process may replace what another wrote. Windows
    forbids that while the file is in use: then the one that is there stays. Raises CacheError
    where nothing can be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        replace_file(path, data)
    except OSError as error:
        if isinstance(error, PermissionError) and is_there(path):
            return
        raise _explain(error) from None


def is_there(path: Path) -> bool:
    """Return whether a file of the cache is there, and may be seen."""
    try:
        return path.is_file()
    except OSError:  # its folder may not be looked into
        return False


def _explain(error: OSError) -> CacheError:
    return CacheError(
        f"the cache cannot be written to: {describe_refusal(error)} (EFFBENCH_CACHE=DIR chooses "
        "another folder for it)"
    )
