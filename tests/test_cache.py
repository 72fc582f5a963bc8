"""The cache: where it lies, and what is said where nothing can be written."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from effbench import cache
from effbench.errors import CapabilityError


def test_variable_names_the_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "xdg"))
    monkeypatch.delenv("EFFBENCH_CACHE", raising=False)
    assert cache.find_folder("kind") == tmp_path / "xdg" / "effbench" / "kind"
    monkeypatch.setenv("EFFBENCH_CACHE", str(tmp_path / "own"))
    assert cache.find_folder("kind") == tmp_path / "own" / "kind"


def test_folder_is_made(tmp_path: Path) -> None:
    cache.store(tmp_path / "new" / "file", b"data")
    assert (tmp_path / "new" / "file").read_bytes() == b"data"


def test_no_room_is_told_with_the_remedy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(
        CapabilityError, match=r"No space left on device: make room .*EFFBENCH_CACHE"
    ):
        cache.store(tmp_path / "file", b"data")
    assert list(tmp_path.iterdir()) == []


def test_file_in_place_of_the_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(CapabilityError, match="the cache cannot be written to"):
        cache.store(tmp_path / "file" / "below", b"data")
