"""The cache: where it lies, and what is said where nothing can be written."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from effbench import cache
from effbench.errors import CacheError, CapabilityError


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


def test_folder_is_tried_before_the_work(tmp_path: Path) -> None:
    cache.require(tmp_path / "new" / "kind")
    assert (tmp_path / "new" / "kind").is_dir()
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(CacheError, match=r"Not a directory.*EFFBENCH_CACHE=DIR"):
        cache.require(tmp_path / "file" / "kind")


def test_folder_that_refuses_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda *asked: False)
    with pytest.raises(CacheError, match=f"{tmp_path}: Permission denied.*EFFBENCH_CACHE=DIR"):
        cache.require(tmp_path)


def test_folder_that_may_not_be_looked_into_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*asked: object, **options: object) -> None:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(tmp_path))

    monkeypatch.setattr(cache, "replace_file", refuse)
    monkeypatch.setattr(Path, "is_file", refuse)
    with pytest.raises(CacheError, match=r"Permission denied.*EFFBENCH_CACHE=DIR"):
        cache.store(tmp_path / "file", b"data")


def test_user_without_a_home_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> Path:
        raise RuntimeError("Could not determine home directory.")

    for name in ("EFFBENCH_CACHE", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(Path, "home", refuse)
    with pytest.raises(CacheError, match="set EFFBENCH_CACHE"):
        cache.find_folder("kind")
