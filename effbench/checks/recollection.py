"""A memory before a worker: the same run has the same outcome, where a lane is exact to the unit.

A check asks of every reference and every known-wrong solution several things, and most of them need
the same runs. That runs repeat is not taken for granted: the rule about repetition goes past this.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace

from effbench.isolation.base import Job, Observation
from effbench.lanes import Lane
from effbench.worker import Measures


@dataclass(frozen=True, slots=True)
class _Memory:
    """What was seen and read of a job that had so many units to use."""

    seen: Observation
    reading: float | None
    units: float

    def answers(self, units: float) -> bool:
        """Whether a run with `units` to use would have come out like this one."""
        if self.seen.ended == "cpu limit":
            return units <= self.units
        finished = self.seen.ended == "exited" and self.reading is not None
        return finished and (self.reading or 0.0) < units


class Recollection:
    """Carries out every job once. In lanes that are not exact to the unit it remembers nothing."""

    def __init__(self, worker: Measures) -> None:
        self._worker = worker
        self._memories: dict[bytes, _Memory] = {}

    @property
    def lane(self) -> Lane:
        """The worker's."""
        return self._worker.lane

    def run(self, job: Job, *, metered: bool = False, numpy: bool = False) -> Observation:
        """Return what was seen of the job, now or before."""
        traits = self.lane.meter.traits
        if not traits.stops_exactly or traits.ns_per_unit is None:
            return self._worker.run(job, metered=metered, numpy=numpy)
        limits = job.limits
        units = limits.cpu_ns / traits.ns_per_unit if limits.units is None else limits.units
        key = _describe(job, numpy)
        memory = self._memories.get(key)
        if memory is None or not memory.answers(units):
            seen = self._worker.run(job, metered=metered, numpy=numpy)
            memory = _Memory(seen, self.lane.meter.read(seen), units)
            self._memories[key] = memory
        return memory.seen

    def reset(self) -> None:
        """Forget everything, and reset the worker."""
        self._memories.clear()
        self._worker.reset()


def _describe(job: Job, numpy: bool) -> bytes:
    """Return a digest of all of a job but how long it may take."""
    timeless = replace(job.limits, cpu_ns=0, wall_ns=0, units=None)
    digest = hashlib.sha256(repr((job.kind, job.entry_point, timeless, numpy)).encode())
    for part in (job.source.encode("utf-8", "surrogatepass"), job.arguments, job.expected):
        digest.update(len(part).to_bytes(8, "big") + part)
    return digest.digest()
