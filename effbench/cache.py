"""What is made once and kept for the next time: where it lies, and how it gets there."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path


def find_folder(kind: str) -> Path:
    """Return where one kind of things is kept, below $EFFBENCH_CACHE or the user's cache folder."""
    default = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache")) / "effbench"
    return Path(os.environ.get("EFFBENCH_CACHE", default)) / kind


def store(path: Path, data: bytes) -> None:
    """Write a file of the cache, and its folder: a reader sees all of it or nothing.

    A name stands for what it holds, so that one process may replace what another wrote. Windows
    forbids that while the file is in use: then the one that is there stays.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=".partial-")
    partial = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
        partial.replace(path)
    except PermissionError:
        if not path.is_file():
            raise
    finally:
        partial.unlink(missing_ok=True)
