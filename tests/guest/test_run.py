"""Who stays behind under a candidate's uid is found and killed, and nobody else."""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Callable
from types import ModuleType

import pytest

UID = 61_999  # of nobody that these tests meet


Kill = Callable[[int], int]
pytestmark = pytest.mark.skipif(
    os.name == "nt" or os.geteuid() != 0, reason="needs root, to start a process under another uid"
)


@pytest.fixture
def kill_all_of(load_guest: Callable[[str], ModuleType]) -> Kill:
    """The function of the guest's module."""
    kill: Kill = load_guest("run").kill_all_of
    return kill


def test_processes_of_a_uid_are_killed(kill_all_of: Kill) -> None:
    theirs = [subprocess.Popen(["/bin/sleep", "60"], user=UID) for _ in range(2)]
    other = subprocess.Popen(["/bin/sleep", "60"], user=UID + 1)
    try:
        assert kill_all_of(UID) == 2
        assert [process.wait(10) for process in theirs] == [-signal.SIGKILL] * 2
        assert other.poll() is None
        assert kill_all_of(UID) == 0
    finally:
        other.kill()
        other.wait()


def test_zombie_is_nobody(kill_all_of: Kill) -> None:
    process = subprocess.Popen(["/bin/true"], user=UID)
    try:
        os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)
        assert kill_all_of(UID) == 0
    finally:
        process.wait()
