"""Faults of processes: they are killed, held for a while, interrupted."""

from __future__ import annotations

import contextlib
import random
import signal
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import psutil

from .fault import REFUSED, Fault, Hit
from .scene import Scene, command_engine

STALL_S = 150.0  # the longest that a host may take to notice that nobody answers


@dataclass(frozen=True, slots=True)
class Kill:
    """A process of a guest is killed."""

    role: str
    weight: float = 1.0
    signals: tuple[signal.Signals, ...] = (signal.SIGKILL,)
    # The first guest is the lane's self-test, which is not tried again.
    ends: frozenset[int] = REFUSED

    @property
    def name(self) -> str:
        """What the table calls it."""
        return f"{self.role} killed"

    def strike(self, scene: Scene, rng: random.Random) -> Hit | None:
        """Kill one of them."""
        for process in _choose(scene, self.role, rng):
            return Hit() if _send(process, rng.choice(self.signals)) else None
        return None


@dataclass(frozen=True, slots=True)
class Hold:
    """A process stands still for a while, as on a machine that does something else."""

    role: str
    longest_s: float
    weight: float = 1.0
    ends: frozenset[int] = REFUSED

    @property
    def name(self) -> str:
        """What the table calls it."""
        return f"{self.role} held for a while"

    def strike(self, scene: Scene, rng: random.Random) -> Hit | None:
        """Stop one of them, to be continued later."""
        for process in _choose(scene, self.role, rng):
            if not _send(process, signal.SIGSTOP):
                return None
            go_on = partial(_send, process, signal.SIGCONT)
            return Hit(go_on, rng.uniform(0.05, self.longest_s))
        return None


@dataclass(frozen=True, slots=True)
class Stall:
    """A process stands still until the host ends it."""

    role: str
    weight: float = 0.05
    ends: frozenset[int] = REFUSED

    @property
    def name(self) -> str:
        """What the table calls it."""
        return f"{self.role} held for good"

    def strike(self, scene: Scene, rng: random.Random) -> Hit | None:
        """Stop one of them."""
        for process in _choose(scene, self.role, rng):
            if not _send(process, signal.SIGSTOP):
                return None
            return Hit(lasts_s=STALL_S, is_over=partial(_is_gone, process))
        return None


@dataclass(frozen=True, slots=True)
class EndHost:
    """The evaluation itself gets a signal, and nobody else."""

    signal: signal.Signals
    weight: float = 1.0

    @property
    def name(self) -> str:
        """What the table calls it."""
        return f"{self.signal.name} to the host"

    @property
    def ends(self) -> frozenset[int]:
        """Interrupted, which a shell calls 130 either way: Python chooses the signal itself where
        it was compiling something. Or ended by the signal, when all is done and nobody listens.
        """
        if self.signal == signal.SIGKILL:
            return frozenset({-int(self.signal)})
        return frozenset({-int(self.signal), 130, -int(signal.SIGINT)})

    def strike(self, scene: Scene, rng: random.Random) -> Hit | None:
        """Send it; once the command line listens, for before that Python itself would answer."""
        for process in scene.find("host"):
            if self.signal == signal.SIGKILL or _is_listening(process):
                return Hit() if _send(process, self.signal) else None
        return None


@dataclass(frozen=True, slots=True)
class Abandon:
    """The host is killed while something of its guests' stands still, which stays so."""

    held: Fault
    name: str
    weight: float = 0.3
    ends: frozenset[int] = frozenset({-int(signal.SIGKILL)})

    def strike(self, scene: Scene, rng: random.Random) -> Hit | None:
        """Hold one of them, then kill the host."""
        if self.held.strike(scene, rng) is None:
            return None
        for process in scene.find("host"):
            _send(process, signal.SIGKILL)
        return Hit()


@dataclass(frozen=True, slots=True)
class Container:
    """The engine is told to end a container, or to pause it; for good, where nothing undoes it."""

    command: tuple[str, ...]
    undo: tuple[str, ...] = ()
    longest_s: float = 0.0
    weight: float = 1.0
    ends: frozenset[int] = REFUSED

    @property
    def name(self) -> str:
        """What the table calls it."""
        return f"docker {' '.join(self.command)}{' for a while' if self.undo else ''}"

    def strike(self, scene: Scene, rng: random.Random) -> Hit | None:
        """Strike one of the containers."""
        found = scene.containers()
        if not found:
            return None
        container = rng.choice(found)
        if not command_engine(*self.command, container):
            return None
        if not self.undo:
            return Hit()
        undo = partial(command_engine, *self.undo, container)
        return Hit(undo, rng.uniform(0.05, self.longest_s))


def _choose(scene: Scene, role: str, rng: random.Random) -> list[psutil.Process]:
    """Return one process of a role, or none."""
    found = scene.find(role)
    return [rng.choice(found)] if found else []


def _send(process: psutil.Process, number: signal.Signals) -> bool:
    try:
        process.send_signal(number)
    except psutil.Error:
        return False
    return True


def _is_listening(process: psutil.Process) -> bool:
    """Return whether a process catches what asks it to end."""
    with contextlib.suppress(OSError):
        status = Path(f"/proc/{process.pid}/status").read_text(encoding="ascii", errors="replace")
        (caught,) = [line for line in status.splitlines() if line.startswith("SigCgt:")]
        return bool(int(caught.split()[1], 16) >> (signal.SIGTERM - 1) & 1)
    return False


def _is_gone(process: psutil.Process) -> bool:
    return not process.is_running()
