"""CPU time as the kernel accounts it: works everywhere, cannot be forged, is noisy."""

from __future__ import annotations

from effbench.isolation.base import GuestSpec, Observation, Probe, Sandbox
from effbench.meters.base import MeterTraits
from effbench.meters.probing import probe_meter


class CpuTime:
    """User and system time of the candidate, in nanoseconds."""

    name = "cpu-time"
    traits = MeterTraits(unit="ns", is_exact=False, repetitions=5, slowdown=1.0, witnessed=False)

    def probe(self, sandbox: Sandbox) -> Probe:
        """Measure a short and a long loop and compare."""
        return probe_meter(self, sandbox, "the kernel's CPU clocks do not work here")

    def guest_spec(self, *, numpy: bool, core: int | None) -> GuestSpec:
        """A plain guest: the supervisor reads the kernel's clock of every candidate anyway."""
        return GuestSpec(numpy=numpy, core=core)

    def read(self, seen: Observation) -> float | None:
        """Return the nanoseconds since the window opened; None when it never did."""
        return float(seen.window_cpu_ns) if seen.prepared else None

    def describe_runtime(self) -> dict[str, str]:
        """The kernel keeps this clock; its release is part of the host's provenance."""
        return {}
