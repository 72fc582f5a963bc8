"""Processes of `effbench evaluate` that can be killed, and what outlives them."""

from __future__ import annotations

import contextlib
import ctypes
import os
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import psutil

from effbench.progress import TITLES

PR_SET_CHILD_SUBREAPER = 36
GRACE_S = 5.0
POLL_S = 0.0005
LANE_FOUND = "passed their self-test"


@dataclass(frozen=True, slots=True)
class Command:
    """What is evaluated, and how; where to, and with which cache, is the trial's matter."""

    file: Path
    meter: str
    suite: Path | None
    workers: int
    options: tuple[str, ...] = ()

    def build(self, out: Path) -> list[str]:
        """Return the command line of an evaluation, which resumes what `out` holds."""
        argv = [sys.executable, "-m", "effbench.cli", "evaluate", str(self.file)]
        argv += ["--meter", self.meter, "--workers", str(self.workers), "--k", "1"]
        argv += ["--out", str(out), *self.options]
        return argv if self.suite is None else [*argv, "--suite", str(self.suite)]


def adopt_orphans() -> None:
    """Become the parent of every process whose own is killed, whatever its session or environment.

    So whoever outlives a host is found among this process's children: there is no other place.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0):
        raise OSError(ctypes.get_errno(), "prctl: cannot become a subreaper")


class Host:
    """A running evaluation, which writes its progress to a file."""

    def __init__(self, argv: list[str], cache: Path, log: Path) -> None:
        # Progress is drawn for terminals alone, unless colours are asked for.
        variables = {"EFFBENCH_CACHE": str(cache), "FORCE_COLOR": "1"}
        self._log = log
        self.started = time.monotonic()
        with log.open("wb") as file:
            self._process = subprocess.Popen(
                argv,
                env={**os.environ, **variables},
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=file,
            )
        self.pid = self._process.pid

    def wait_until(self, moment: Callable[[float], bool]) -> bool:
        """Wait until `moment`, asked with the seconds since the start, holds.

        Returns whether the host still runs then.
        """
        while self._process.poll() is None:
            if moment(time.monotonic() - self.started):
                return True
            time.sleep(POLL_S)
        return False

    def kill(self) -> int:
        """Kill the host and nobody else; returns how many processes it had started that lived."""
        below = psutil.Process(self.pid).children(recursive=True)
        self._process.kill()
        self._process.wait()
        return len(below)

    def finish(self) -> int:
        """Wait for the end; returns the exit code."""
        return self._process.wait()

    def last_words(self) -> str:
        """Return the end of what the host printed on standard error."""
        return self._log.read_text(encoding="utf-8", errors="replace")[-1500:]

    def find_stage(self) -> str:
        """Return what the host was doing last, as far as it had told."""
        said = self._log.read_text(encoding="utf-8", errors="replace")
        if LANE_FOUND not in said:
            return "trying the lane"
        last = max(TITLES.values(), key=said.rfind)
        return last if last in said else "beginning"


def await_orphans() -> tuple[float, list[str]]:
    """Wait for orphans to end; returns how long, and the command lines of those that did not.

    These are killed.
    """
    started = time.monotonic()
    while left := _list_orphans():
        if time.monotonic() - started > GRACE_S:
            words = [_describe(process) for process in left]
            for process in left:
                with contextlib.suppress(psutil.NoSuchProcess):
                    process.kill()
            return GRACE_S, words
        time.sleep(0.01)
    return time.monotonic() - started, []


def _list_orphans() -> list[psutil.Process]:
    """Return all children, once those are reaped that have ended."""
    with contextlib.suppress(ChildProcessError):
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass
    return psutil.Process().children(recursive=True)


def _describe(process: psutil.Process) -> str:
    try:
        return f"{process.pid}: {' '.join(process.cmdline())[:200]}"
    except psutil.Error:
        return str(process.pid)


def count_containers(pid: int) -> int:
    """Return how many containers of a host are still running."""
    import docker

    from effbench.isolation.docker.engine import PROCESS_LABEL

    client = docker.from_env()
    try:
        return len(client.containers.list(filters={"label": f"{PROCESS_LABEL}={pid}"}, sparse=True))
    finally:
        client.close()
