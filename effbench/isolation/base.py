"""What a sandbox is: something that starts guests. A guest carries out jobs, one process each.

The host builds a `Job`, the guest answers with an `Observation`: what only the kernel, the
supervisor or a meter saw, plus the bytes that the candidate claims to be its answer.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Protocol, runtime_checkable

from effbench import codec
from effbench.perf_event import Reading

MIB = 1 << 20
SECOND_NS = 1_000_000_000
# How an answer frame begins that says why this lane cannot judge, and one that holds what a whole
# program printed; the other beginnings are told apart in `effbench.observing`.
UNSUPPORTED, PRINTED = b"U", b"P"
_VALGRIND = "{valgrind}"


class Kind(StrEnum):
    """What a candidate does: call a function, run a whole program, only encode an answer, or reduce
    text to a program.
    """

    CALL = "call"
    PROGRAM = "program"
    NULL = "null"
    EXTRACT = "extract"


@dataclass(frozen=True, slots=True)
class RunLimits:
    """What one run may use. Time limits count from the moment the measured window opens.

    `memory_bytes` is relative to what the warm process itself has mapped. `units` is where a run
    is stopped to the unit, by sandboxes that can; without it they derive it from `cpu_ns`.
    """

    cpu_ns: int
    wall_ns: int
    memory_bytes: int
    prepare_ns: int = 20 * SECOND_NS
    answer_bytes: int = 128 * MIB
    output_bytes: int = 1 * MIB
    units: float | None = None

    @classmethod
    def for_cpu(cls, cpu_ns: float, memory_bytes: int) -> RunLimits:
        """Limits whose wall time leaves room for a loaded machine."""
        return cls(int(cpu_ns), int(3 * cpu_ns) + 3 * SECOND_NS, memory_bytes)


@dataclass(frozen=True, slots=True)
class GuestSpec:
    """What kind of guest to start.

    `wrapper` goes before the interpreter of the zygote (an instrument; `{log}` stands for its log
    descriptor), `environment` and `paths` are what the wrapper needs to find; in both,
    `{valgrind}` stands for the folder where the sandbox has valgrind's tools. `marked` asks
    candidates to leave a marker where the measured window opens, `stop_signal` is sent first at a
    limit, `memory_factor` is how much more memory a program needs under the instrument.
    `counter` is the kernel's event (type, configuration) that the supervisor counts in every
    candidate. A guest that is not `rehearsed` starts sooner and runs slower, as a self-test may.
    """

    wrapper: tuple[str, ...] = ()
    environment: tuple[tuple[str, str], ...] = ()
    paths: tuple[Path, ...] = ()
    marked: bool = False
    stop_signal: int = 9
    memory_factor: int = 1
    counter: tuple[int, int] | None = None
    numpy: bool = False
    rehearsed: bool = True
    core: int | None = None

    @property
    def needs_valgrind(self) -> bool:
        """Whether `{valgrind}` has to be replaced before a guest can be started."""
        words = (*self.wrapper, *(value for _, value in self.environment))
        return any(_VALGRIND in word for word in words)

    def with_valgrind(self, folder: Path) -> GuestSpec:
        """Return the same with valgrind's tools in `folder`, which becomes one of its paths."""
        return replace(
            self,
            wrapper=tuple(word.replace(_VALGRIND, str(folder)) for word in self.wrapper),
            environment=tuple(
                (name, value.replace(_VALGRIND, str(folder))) for name, value in self.environment
            ),
            paths=(*self.paths, folder),
        )


@dataclass(frozen=True, slots=True)
class Job:
    """One program, one input. `arguments` and `expected` are codec messages."""

    kind: Kind
    source: str
    entry_point: str
    arguments: bytes
    limits: RunLimits
    expected: bytes = b""

    def encode(self, base_bytes: int, spec: GuestSpec) -> bytes:
        """Return the message that the candidate reads; its process has mapped `base_bytes`."""
        limit = base_bytes + self.limits.memory_bytes * spec.memory_factor
        head = (self.kind.value, self.source, self.entry_point, self.arguments, self.expected)
        return codec.encode((*head, limit, spec.marked), _JOB_LIMITS)


_JOB_LIMITS = codec.Limits(bytes=1 << 31)


@dataclass(frozen=True, slots=True)
class Observation:
    """How one run ended, read outside the candidate.

    `ended` is "exited", or the limit that stopped it: "cpu limit", "wall limit", "answer limit",
    "output limit". `exit_code` is negative for a signal. `prepared` tells whether the measured
    window opened. `window_cpu_ns` is the candidate's CPU time since then. `frame` is its answer
    frame, unchecked; `output` the tail of its standard output and error; `log` the meter's own.
    `fuel` is what the window used of it, in sandboxes that count it; `counter` the kernel's own,
    where the guest was started with one.
    """

    pid: int
    exit_code: int
    ended: str
    prepared: bool
    window_cpu_ns: int
    total_cpu_ns: int
    wall_ns: int
    peak_bytes: int
    output_bytes: int
    frame: bytes
    output: bytes
    log: bytes
    fuel: int | None = None
    counter: Reading | None = None


@dataclass(frozen=True, slots=True)
class Probe:
    """Whether something works here; if not, what is missing and what to do about it."""

    ok: bool
    detail: str
    remedy: str = ""

    def explain(self) -> str:
        """Return the detail with its remedy, where that is not part of it."""
        return f"{self.detail} ({self.remedy})" if self.remedy else self.detail


class Runs(Protocol):
    """Whatever carries out jobs: a worker."""

    def run(self, job: Job, *, metered: bool = False, numpy: bool = False) -> Observation:
        """Carry out a job."""
        ...


@runtime_checkable
class Guest(Protocol):
    """A running guest. One job at a time; every job is a fresh process."""

    def run(self, job: Job) -> Observation:
        """Carry out a job. Raises GuestError when the guest itself broke."""
        ...

    def close(self) -> None:
        """Kill everything in the guest. Never raises; may be called twice."""
        ...


@runtime_checkable
class Sandbox(Protocol):
    """A way to confine guests."""

    @property
    def name(self) -> str:
        """The name users choose it by."""
        ...

    @property
    def layers(self) -> tuple[str, ...]:
        """The layers of confinement in force, by their names in `effbench.isolation.layers`."""
        ...

    @property
    def absent_layers(self) -> Mapping[str, str]:
        """The layers that would make sense here and are not in force, each with the reason."""
        ...

    @property
    def offers_numpy(self) -> bool:
        """Whether its guests can have numpy."""
        ...

    def probe(self) -> Probe:
        """Start a guest and let it carry out one job."""
        ...

    def start(self, spec: GuestSpec) -> Guest:
        """Start a guest. Raises CapabilityError or GuestError."""
        ...

    def describe_runtime(self) -> dict[str, str]:
        """Return what in the guest may change a count: interpreter, libc, numpy."""
        ...
