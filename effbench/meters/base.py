"""What a meter is: it says which guest it needs, and reads a cost from what was seen of a run.

Cost is load + call: executing the submission's module and calling its entry point on one input. A
reading covers the measured window, which also holds the encoding of the answer; the reading of a
null run, which encodes the expected answer and nothing else, is subtracted by the caller.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from effbench.isolation.base import GuestSpec, Observation, Probe, Sandbox


@dataclass(frozen=True, slots=True)
class MeterTraits:
    """What the logic above has to know about a meter.

    `is_exact` meters give the same reading for the same run: one repetition, no pairing. Others
    are read `repetitions` times, in turn with the expert. `slowdown` bounds how much longer a run
    takes under the meter than natively; `witnessed` readings are held against the CPU time that
    the kernel accounted, because the instrument shares the candidate's address space.

    Where a meter `stops_exactly`, a run is ended to the unit at `RunLimits.units`, and so cheaply
    that the measured run is the only one. `ns_per_unit` is then a nominal figure for native CPU
    time, so that no limit depends on how fast this machine is.
    """

    unit: str
    is_exact: bool
    repetitions: int
    slowdown: float
    witnessed: bool
    stops_exactly: bool = False
    ns_per_unit: float | None = None


@runtime_checkable
class Meter(Protocol):
    """One way to measure what a run costs."""

    @property
    def name(self) -> str:
        """The name users choose it by."""
        ...

    @property
    def traits(self) -> MeterTraits:
        """Unit, repeatability, slowdown."""
        ...

    def probe(self, sandbox: Sandbox) -> Probe:
        """Measure something in a guest of that sandbox and say whether it worked."""
        ...

    def guest_spec(self, *, numpy: bool, core: int | None) -> GuestSpec:
        """Return the guest that this meter needs."""
        ...

    def read(self, seen: Observation) -> float | None:
        """Return what the measured window cost, in the meter's unit; None when it cannot tell."""
        ...

    def describe_runtime(self) -> dict[str, str]:
        """Return what of the instrument may change a reading: its version."""
        ...
