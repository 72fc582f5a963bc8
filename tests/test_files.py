"""Files that appear whole or not at all, whatever becomes of who writes them."""

from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from effbench import files
from effbench.files import remove_abandoned, replace_file

# Writes a large file, and is killed as soon as the first part of it has a name.
KILLED = """
import os, signal, sys
from pathlib import Path
from effbench import files
files.os.fsync = lambda descriptor: os.kill(os.getpid(), signal.SIGKILL)
files.replace_file(Path(sys.argv[1]), bytes(1 << 20))
"""


def test_what_is_there_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "file"
    for data in (b"old", b"new"):
        replace_file(path, data)
        assert path.read_bytes() == data
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such rights")
def test_others_may_read_it_as_the_user_has_it(tmp_path: Path) -> None:
    plain = tmp_path / "plain"
    plain.write_bytes(b"")
    replace_file(tmp_path / "file", b"")
    assert stat.S_IMODE((tmp_path / "file").stat().st_mode) == stat.S_IMODE(plain.stat().st_mode)


def test_write_that_fails_leaves_the_old_file_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "no space", ".partial-x")

    path = tmp_path / "file"
    replace_file(path, b"old")
    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(OSError, match="no space") as caught:
        replace_file(path, b"new")
    assert caught.value.filename == str(path)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
def test_what_a_killed_writer_leaves_is_removed_by_the_next(tmp_path: Path) -> None:
    path = tmp_path / "file"
    done = subprocess.run([sys.executable, "-c", KILLED, str(path)], check=False)
    assert done.returncode == -9
    (left,) = tmp_path.iterdir()
    assert left.name.startswith(".partial-")
    replace_file(path, b"new")
    assert list(tmp_path.iterdir()) == [path]


def test_what_others_may_still_be_writing_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dead = subprocess.Popen([sys.executable, "-c", ""])
    dead.wait()
    place = files._describe_place()
    names = (f".partial-{place}-{os.getpid()}-x1", f".partial-00000000-{dead.pid}-x1", ".partial-x")
    for name in (*names, f".partial-{place}-{dead.pid}-x1"):
        (tmp_path / name).write_bytes(b"")
    remove_abandoned(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(names)
