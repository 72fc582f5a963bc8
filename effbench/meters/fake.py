"""A meter that reads the steps which a fake guest noted in its log: for the logic above meters."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from effbench.isolation.base import GuestSpec, Observation, Probe, Sandbox
from effbench.meters.base import MeterTraits
from effbench.meters.probing import probe_meter

EXACT = MeterTraits(unit="steps", is_exact=True, repetitions=1, slowdown=1.0, witnessed=False)
STOPPING = replace(EXACT, stops_exactly=True, ns_per_unit=1.0)
_STEPS = re.compile(rb"steps (\d+)")


@dataclass(frozen=True, slots=True)
class FakeMeter:
    """Steps, as many as the script says. Other `traits` make it a noisy or a witnessed meter, or
    one whose guests stop to the step.
    """

    name: str = "fake"
    traits: MeterTraits = EXACT

    def probe(self, sandbox: Sandbox) -> Probe:
        """Measure a short and a long loop and compare."""
        return probe_meter(self, sandbox, "let the script note more steps for longer loops")

    def guest_spec(self, *, numpy: bool, core: int | None) -> GuestSpec:
        """A plain guest."""
        return GuestSpec(numpy=numpy, core=core)

    def read(self, seen: Observation) -> float | None:
        """Return the steps noted in the log; None when there are none."""
        found = _STEPS.fullmatch(seen.log)
        return float(found[1]) if found else None

    def describe_runtime(self) -> dict[str, str]:
        """There is no instrument."""
        return {}
