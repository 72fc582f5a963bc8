"""What the system refuses, in words that help."""

from __future__ import annotations

import errno
import os
import shutil
from pathlib import Path

import pytest

from effbench.refusals import describe_refusal


@pytest.mark.parametrize(
    ("code", "remedy"),
    [
        (errno.ENOSPC, "make room"),
        (errno.EDQUOT, "make room"),
        (errno.EFBIG, "ulimit -f"),
        (errno.EAGAIN, "ulimit -u"),
        (errno.EMFILE, "ulimit -n"),
        (errno.ENOMEM, "ulimit -v"),
        (errno.EROFS, "can be written to"),
    ],
)
def test_remedy_is_that_of_what_is_missing(code: int, remedy: str) -> None:
    said = describe_refusal(OSError(code, os.strerror(code), "/some/file"))
    assert said is not None
    assert said.startswith(f"/some/file: {os.strerror(code)}: ")
    assert remedy in said


def test_other_refusals_are_told_as_they_are() -> None:
    assert describe_refusal(OSError(errno.EIO, "Input/output error")) == "Input/output error"
    assert describe_refusal(OSError("no engine there")) == "no engine there"


def test_memory_and_threads_are_refused_too() -> None:
    assert "ulimit -v" in str(describe_refusal(MemoryError()))
    loading = ImportError("numpy.so: failed to map segment from shared object")
    assert "ulimit -v" in str(describe_refusal(loading))
    assert describe_refusal(ImportError("No module named 'numpy'")) is None
    assert "ulimit -u" in str(describe_refusal(RuntimeError("can't start new thread")))


def test_folder_that_cannot_be_copied_names_its_first_reason(tmp_path: Path) -> None:
    why = str(OSError(errno.ENOSPC, "No space left on device", "/there/file"))
    said = describe_refusal(shutil.Error([("/here/file", "/there/file", why), ("a", "b", "c")]))
    assert said == f"{why}: make room there"


@pytest.mark.parametrize("error", [RuntimeError("a bug"), ValueError("no"), KeyError("x")])
def test_faults_of_our_own_are_no_refusals(error: Exception) -> None:
    assert describe_refusal(error) is None
