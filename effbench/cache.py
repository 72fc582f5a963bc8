"""What is made once and kept for the next time: where it lies, and how it gets there."""

from __future__ import annotations

import os
from pathlib import Path

from effbench.errors import CapabilityError
from effbench.files import replace_file
from effbench.refusals import describe_refusal


def find_folder(kind: str) -> Path:
    """Return where one kind of things is kept, below $EFFBENCH_CACHE or the user's cache folder."""
    default = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache")) / "effbench"
    return Path(os.environ.get("EFFBENCH_CACHE", default)) / kind


def store(path: Path, data: bytes) -> None:
    """Write a file of the cache, and its folder: a reader sees all of it or nothing.

    A name stands for what it holds, so that one process may replace what another wrote. Windows
    forbids that while the file is in use: then the one that is there stays. Raises CapabilityError
    where nothing can be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        replace_file(path, data)
    except OSError as error:
        if isinstance(error, PermissionError) and path.is_file():
            return
        raise CapabilityError(
            f"the cache cannot be written to: {describe_refusal(error)} (EFFBENCH_CACHE names "
            "another folder for it)"
        ) from None
