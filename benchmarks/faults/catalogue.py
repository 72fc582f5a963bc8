"""Which faults there are in which lane."""

from __future__ import annotations

import signal
from collections.abc import Sequence

from .damage import CACHED, TAILS, FullFromTheStart, OutIsAFile, ReadOnly
from .fault import Damage, Fault
from .meters import BrokenInterpreter, BrokenTool
from .processes import Abandon, Container, EndHost, Hold, Kill, Stall
from .shortages import LOW_LIMITS, FullDisk, NoMemory, NoProcesses

CRASHES = (signal.SIGKILL, signal.SIGSEGV, signal.SIGABRT, signal.SIGTERM)
LONGEST_S = 2.0  # less than what any limit on wall time leaves
# What happens to every evaluation, whatever its guests are.
EVERYWHERE: tuple[Fault, ...] = (
    EndHost(signal.SIGKILL, 2.0),
    EndHost(signal.SIGINT),
    EndHost(signal.SIGTERM),
    Hold("host", LONGEST_S),
    FullDisk(),
    *LOW_LIMITS,
    NoProcesses(),
    NoMemory(),
)
PORTABLE: tuple[Fault, ...] = (
    Kill("interpreter", 5.0, CRASHES),
    Hold("interpreter", LONGEST_S, 2.0),
    Stall("interpreter", 0.1),
    Abandon(Stall("interpreter"), "host killed, interpreter held"),
    BrokenInterpreter(),
)
NATIVE: tuple[Fault, ...] = (
    Kill("supervisor", 1.5),
    Kill("zygote", 2.0, (signal.SIGKILL, signal.SIGSEGV)),
    Kill("candidate", 2.0),
    Hold("supervisor", LONGEST_S),
    Hold("zygote", LONGEST_S),
    Hold("candidate", 30.0, 0.5),
    Stall("supervisor"),
    Abandon(Stall("supervisor"), "host killed, supervisor held"),
    Abandon(Stall("zygote"), "host killed, zygote held"),
)
BUBBLEWRAP: tuple[Fault, ...] = (
    Kill("bubblewrap", 1.5),
    Hold("bubblewrap", LONGEST_S),
    Abandon(Stall("bubblewrap"), "host killed, bubblewrap held"),
    BrokenTool(),
)
PAUSE = Container(("pause",), weight=0.3)
DOCKER: tuple[Fault, ...] = (
    Container(("kill",), weight=2.0),
    Container(("rm", "--force"), weight=2.0),
    Container(("pause",), ("unpause",), LONGEST_S, 2.0),
    PAUSE,
    Abandon(PAUSE, "host killed, docker paused", 1.0),
    Container(("stop", "--time", "1")),
    Kill("reaper"),
)
DAMAGES: tuple[Damage, ...] = (*TAILS, ReadOnly(), FullFromTheStart(), OutIsAFile())


def list_faults(sandbox: str) -> Sequence[Fault]:
    """Return what can strike an evaluation in a sandbox while it runs."""
    if sandbox == "wasm":
        return EVERYWHERE + PORTABLE
    return EVERYWHERE + NATIVE + (DOCKER if sandbox == "docker" else BUBBLEWRAP)


def list_damages(sandbox: str) -> Sequence[Damage]:
    """Return what can befall its files while it does not."""
    kept = [item for item in CACHED if sandbox == "wasm" or item.pattern.startswith("calib")]
    return (*DAMAGES, *kept)
