"""A worker is one core's guests in a lane."""

from __future__ import annotations

from types import TracebackType
from typing import Protocol

from effbench import codec
from effbench.errors import GuestError
from effbench.isolation.base import (
    MIB,
    SECOND_NS,
    Guest,
    GuestSpec,
    Job,
    Kind,
    Observation,
    RunLimits,
    Runs,
)
from effbench.lanes import Lane
from effbench.meters.base import Meter
from effbench.meters.cputime import CpuTime
from effbench.refusals import describe_refusal

# SIGKILL, which is also what a kernel without memory sends, and SIGTERM.
ENDED_FROM_OUTSIDE = (-9, -15)
BROKEN = 70  # how a candidate ends that could not even begin, see sandbox/guest/candidate.py
NOTHING = Job(
    Kind.CALL,
    "def f():\n    pass\n",
    "f",
    codec.encode(()),
    RunLimits.for_cpu(SECOND_NS, 256 * MIB),
)


def _is_doubtful(seen: Observation) -> bool:
    """Return whether somebody outside of the guest may have ended the process, or held it."""
    if seen.ended == "wall limit":
        return True
    return seen.ended == "exited" and seen.exit_code in ENDED_FROM_OUTSIDE


class Measures(Runs, Protocol):
    """Whatever carries out jobs in a lane: a worker, or what stands before one."""

    @property
    def lane(self) -> Lane:
        """Where jobs are carried out, and how they are measured."""
        ...

    def reset(self) -> None:
        """Begin anew, whatever state earlier jobs have left behind."""
        ...


class Worker:
    """The guests of one core, started when first needed and replaced when they break.

    One for every specification: the meter's and a plain one, each with or without numpy, so that
    the native pass is fast and an import of numpy costs nothing.
    """

    def __init__(self, lane: Lane, core: int | None = None) -> None:
        self._lane = lane
        self._core = core
        self._guests: dict[GuestSpec, Guest] = {}
        self._closed = False

    @property
    def lane(self) -> Lane:
        """Where the guests are, and how they are measured."""
        return self._lane

    def run(self, job: Job, *, metered: bool = False, numpy: bool = False) -> Observation:
        """Carry out a job; a guest that breaks is replaced, and the job tried once more.

        So is a job whose process may have been ended or held from outside: a program that does it
        to itself does it again. Raises GuestError when a guest breaks again.
        """
        meter: Meter = self.lane.meter if metered else CpuTime()
        spec = meter.guest_spec(numpy=numpy, core=self._core)
        seen = self._insist(spec, job)
        return self._insist(spec, job) if _is_doubtful(seen) else seen

    def _insist(self, spec: GuestSpec, job: Job) -> Observation:
        try:
            return self._try(spec, job)
        except GuestError:
            self._discard(spec)
        try:
            return self._try(spec, job)
        except GuestError:
            self._discard(spec)
            raise

    def _try(self, spec: GuestSpec, job: Job) -> Observation:
        try:
            seen = self._guest(spec).run(job)
        except OSError as error:  # no process, descriptor or room is left for a guest
            raise GuestError(f"no guest can be started: {describe_refusal(error)}") from None
        if seen.exit_code == BROKEN and not seen.prepared:
            words = seen.output.decode("utf-8", "replace").strip().rpartition("\n")[2]
            raise GuestError(f"the guest could not get a run ready: {words[:300]}")
        return seen

    def _guest(self, spec: GuestSpec) -> Guest:
        if self._closed:
            raise GuestError("the worker is closed")
        if spec not in self._guests:
            guest = self.lane.sandbox.start(spec)
            try:
                guest.run(NOTHING)  # the first fork of a zygote differs by some dozen instructions
            except BaseException:
                guest.close()
                raise
            self._guests[spec] = guest
        return self._guests[spec]

    def _discard(self, spec: GuestSpec) -> None:
        guest = self._guests.pop(spec, None)
        if guest is not None:
            guest.close()

    def reset(self) -> None:
        """Kill all guests; the next job starts new ones."""
        for spec in list(self._guests):
            self._discard(spec)

    def close(self) -> None:
        """Kill all guests for good; whatever a thread is still waiting for ends in GuestError."""
        self._closed = True
        self.reset()

    def __enter__(self) -> Worker:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
