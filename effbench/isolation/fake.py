"""A sandbox in which nothing runs: a scripted function answers every job.

It is for the logic above sandboxes, and for whoever extends it. Submitted code is never executed:
the script is handed the job as data and makes up what would have been seen.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from effbench import codec
from effbench.errors import GuestError
from effbench.isolation.base import (
    UNSUPPORTED,
    Guest,
    GuestSpec,
    Job,
    Observation,
    Probe,
    RunLimits,
)

Script = Callable[[Job], Observation]
PID = 1000
PEAK_BYTES = 1 << 20


def answered(value: object, cost: int = 0, cpu_ns: int | None = None) -> Observation:
    """Return what is seen of a run that answers `value`. `cost` is in the fake meter's steps;
    `cpu_ns` is the same number unless given.
    """
    return _observe(b"A" + codec.encode(value), cost, cpu_ns)


def failed(
    detail: str, status: bytes = b"R", cost: int = 0, cpu_ns: int | None = None
) -> Observation:
    """Return what is seen of a run without an answer. `status` says why: R raised, C not compiled,
    E not plain data, M out of memory.
    """
    return _observe(status + detail.encode(), cost, cpu_ns)


def answered_within(limits: RunLimits, value: object, cost: int) -> Observation:
    """Return what is seen of a run that answers `value` for `cost` steps, or is stopped to the step
    where its limits say.
    """
    if limits.units is None or cost <= limits.units:
        return answered(value, cost)
    return stopped("cpu limit", int(limits.units))


def unsupported(detail: str) -> Observation:
    """Return what is seen of a run that met a limit of its lane and not of its program."""
    return _observe(UNSUPPORTED + detail.encode(), 0, None)


def stopped(ended: str, cost: int = 0, cpu_ns: int | None = None) -> Observation:
    """Return what is seen of a run that a limit stopped: "cpu limit", "wall limit", "answer limit"
    or "output limit".
    """
    return _observe(b"", cost, cpu_ns, ended=ended, exit_code=-9)


def died(exit_code: int) -> Observation:
    """Return what is seen of a process that ended by itself, without a reading: a status, or a
    negative signal.
    """
    return _observe(b"", None, 0, exit_code=exit_code)


def _observe(
    frame: bytes,
    cost: int | None,
    cpu_ns: int | None,
    ended: str = "exited",
    exit_code: int = 0,
) -> Observation:
    spent_ns = (cost or 0) if cpu_ns is None else cpu_ns
    return Observation(
        pid=PID,
        exit_code=exit_code,
        ended=ended,
        prepared=True,
        window_cpu_ns=spent_ns,
        total_cpu_ns=spent_ns,
        wall_ns=spent_ns,
        peak_bytes=PEAK_BYTES,
        output_bytes=0,
        frame=frame,
        output=b"",
        log=b"" if cost is None else b"steps %d" % cost,
    )


class FakeGuest:
    """A guest that asks a script."""

    def __init__(self, script: Script) -> None:
        self._script = script
        self._closed = False

    def run(self, job: Job) -> Observation:
        """Return what the script makes up; raises GuestError once closed, or when it does."""
        if self._closed:
            raise GuestError("the guest is gone")
        try:
            return self._script(job)
        except GuestError:
            self._closed = True
            raise

    def close(self) -> None:
        """Answer nothing from now on."""
        self._closed = True


@dataclass(slots=True)
class FakeSandbox:
    """A sandbox whose guests ask `script`; `specs` holds what guests were asked for, in order."""

    script: Script
    name: str = "fake"
    layers: tuple[str, ...] = ("nothing runs",)
    absent_layers: Mapping[str, str] = field(default_factory=dict)
    offers_numpy: bool = True
    specs: list[GuestSpec] = field(default_factory=list)

    def probe(self) -> Probe:
        """It always works: there is nothing to go wrong."""
        return Probe(True, "nothing runs")

    def describe_runtime(self) -> dict[str, str]:
        """Nothing in it can change a count."""
        return {}

    def start(self, spec: GuestSpec) -> Guest:
        """Start a guest."""
        self.specs.append(spec)
        return FakeGuest(self.script)
