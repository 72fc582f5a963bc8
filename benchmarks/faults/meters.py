"""Faults of what measures: the instrument breaks in the middle of an evaluation.

A guest that runs has its instrument already; so one of them is killed, and the next one needs what
is broken.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import random
import shutil
import signal
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import psutil

from effbench.errors import CapabilityError
from effbench.isolation.stage import find_valgrind
from effbench.meters.cachegrind import Cachegrind

from .damage import CHANGES, INTERPRETER
from .fault import REFUSED, Hit
from .scene import Scene

CLONE_NEWNS = 0x00020000  # of <linux/sched.h>
LONGEST_S = 3.0


@dataclass(frozen=True, slots=True)
class BrokenTool:
    """Valgrind's tool is gone, or only a part of it is there."""

    name: str = "the meter breaks: valgrind"
    weight: float = 2.0
    ends: frozenset[int] = REFUSED

    def strike(self, scene: Scene, rng: random.Random) -> Hit | None:
        """Break it, where it is a copy that nobody else sees."""
        with contextlib.suppress(CapabilityError, OSError):
            folder = find_valgrind()
            zygotes = scene.find("zygote")
            if not (zygotes and is_mounted(folder)):
                return None
            tool = folder / Path(Cachegrind().guest_spec(numpy=False, core=None).wrapper[0]).name
            whole = tool.rename(tool.with_name("whole"))
            if rng.random() < 0.7:
                data = whole.read_bytes()
                tool.write_bytes(data[: rng.randrange(len(data))])
                tool.chmod(0o755)
            _kill(rng.choice(zygotes))
            return Hit(partial(whole.replace, tool), rng.uniform(0.2, LONGEST_S))
        return None


@dataclass(frozen=True, slots=True)
class BrokenInterpreter:
    """The file with the portable interpreter, which counts, is torn or has another bit."""

    name: str = "the meter breaks: the interpreter"
    weight: float = 0.4  # it takes long to make again
    ends: frozenset[int] = REFUSED

    def strike(self, scene: Scene, rng: random.Random) -> Hit | None:
        """Break it; whoever has mapped the old file keeps that."""
        processes = scene.find("interpreter")
        files = sorted(scene.room.cache.glob(INTERPRETER))
        if not (processes and files):
            return None
        broken = scene.room.folder / "broken"
        try:
            broken.write_bytes(rng.choice(CHANGES)(files[0].read_bytes(), rng))
            broken.replace(files[0])
        except OSError:  # no room
            broken.unlink(missing_ok=True)
            return None
        _kill(rng.choice(processes))
        return Hit()


def _kill(process: psutil.Process) -> None:
    with contextlib.suppress(psutil.Error):
        process.send_signal(signal.SIGKILL)


@contextlib.contextmanager
def own_valgrind(copy: Path) -> Iterator[None]:
    """Put a copy where the machine's valgrind is, for this process and what it starts alone.

    Where that is not allowed, nothing happens. Raises CapabilityError without valgrind.
    """
    folder = find_valgrind()
    if not _leave_mounts():
        yield
        return
    shutil.copytree(folder, copy)
    subprocess.run(["mount", "--bind", str(copy), str(folder)], check=True)
    try:
        yield
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def is_mounted(folder: Path) -> bool:
    """Return whether something is mounted at a folder, be it from the same disk."""
    mounts = Path("/proc/self/mounts").read_text(encoding="utf-8").splitlines()
    return any(line.split()[1] == str(folder) for line in mounts)


def _leave_mounts() -> bool:
    """Get mounts of our own; returns whether that was possible."""
    if os.geteuid() != 0 or ctypes.CDLL(None).unshare(CLONE_NEWNS):
        return False
    return subprocess.run(["mount", "--make-rprivate", "/"], check=False).returncode == 0
