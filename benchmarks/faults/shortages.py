"""Faults of the machine: no room, no memory, no processes, no descriptors, all of a sudden."""

from __future__ import annotations

import contextlib
import random
import signal
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import psutil

from .fault import REFUSED, Hit
from .scene import Scene

LONGEST_S = 3.0
NO_FILE_MAY_GROW = "no file may grow"
# Compiled code may end its process at once where it gets no memory, or no thread.
ABORTED = -int(signal.SIGABRT)
# A library of linear algebra that gets no thread while it is loaded interrupts its own process.
INTERRUPTED = frozenset({130, -int(signal.SIGINT)})


@dataclass(frozen=True, slots=True)
class FullDisk:
    """The disk of results, cache and temporary files fills up."""

    name: str = "the disk fills up"
    weight: float = 2.0
    ends: frozenset[int] = REFUSED

    def strike(self, scene: Scene, rng: random.Random) -> Hit | None:
        """Fill it to the last byte, or nearly."""
        if not scene.room.is_disk:
            return None
        scene.room.fill(rng.choice((0, 0, rng.randrange(1, 1 << 16))))
        return Hit(scene.room.empty, rng.uniform(0.2, LONGEST_S))


@dataclass(frozen=True, slots=True)
class LowLimit:
    """One of the host's own limits drops to what it uses, and a little more.

    What it starts from then on has the same limit. `measure` tells what the process uses.
    """

    name: str
    resource: int
    measure: Callable[[psutil.Process], int]
    spare: int
    weight: float = 1.0
    ends: frozenset[int] = REFUSED

    def strike(self, scene: Scene, rng: random.Random) -> Hit | None:
        """Lower it."""
        for process in scene.find("host"):
            with contextlib.suppress(psutil.Error, OSError):
                before = process.rlimit(self.resource)
                low = self.measure(process) + rng.randrange(self.spare + 1)
                process.rlimit(self.resource, (low, before[1]))
                raise_again = partial(_set_limit, process, self.resource, before)
                return Hit(raise_again, rng.uniform(0.2, LONGEST_S))
        return None


def _set_limit(process: psutil.Process, resource: int, limits: tuple[int, int]) -> None:
    with contextlib.suppress(psutil.Error, OSError):
        process.rlimit(resource, limits)


LOW_LIMITS = (
    LowLimit(NO_FILE_MAY_GROW, psutil.RLIMIT_FSIZE, lambda process: 0, 4096),
    LowLimit("no descriptors are left", psutil.RLIMIT_NOFILE, psutil.Process.num_fds, 3),
    LowLimit(
        "no addresses are left",
        psutil.RLIMIT_AS,
        lambda process: int(process.memory_info().vms),
        4 << 20,
        ends=REFUSED | INTERRUPTED | {ABORTED},
    ),
)


@dataclass(frozen=True, slots=True)
class NoProcesses:
    """Nobody in the evaluation's group can start a process or a thread."""

    name: str = "no processes are left"
    weight: float = 1.0
    ends: frozenset[int] = REFUSED | INTERRUPTED | {ABORTED}

    def strike(self, scene: Scene, rng: random.Random) -> Hit | None:
        """Allow those that there are, or a few more."""
        limit = scene.group.pids
        if limit is None or not limit.tighten(rng.randrange(3)):
            return None
        return Hit(limit.lift, rng.uniform(0.2, LONGEST_S))


@dataclass(frozen=True, slots=True)
class NoMemory:
    """The evaluation's group has no memory left: the kernel kills somebody in it."""

    name: str = "no memory is left"
    weight: float = 1.0
    ends: frozenset[int] = REFUSED | {ABORTED, -int(signal.SIGKILL)}

    def strike(self, scene: Scene, rng: random.Random) -> Hit | None:
        """Allow what is in use, and a little more."""
        limit = scene.group.memory
        if limit is None or not limit.tighten(rng.randrange(1 << 20, 16 << 20)):
            return None
        return Hit(limit.lift, rng.uniform(0.2, LONGEST_S))
