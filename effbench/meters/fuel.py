"""WebAssembly instructions, as wasmtime counts them: exact, the same on every machine, and kept
outside of the candidate's memory.
"""

from __future__ import annotations

from effbench.isolation.base import GuestSpec, Observation, Probe, Sandbox
from effbench.isolation.wasm.sandbox import FUEL_PER_CPU_NS
from effbench.meters.base import MeterTraits
from effbench.meters.probing import probe_meter

REMEDY = "it works in the portable lane only: --sandbox wasm"


class Fuel:
    """Fuel that the measured window used up: one unit an instruction, one a byte copied in bulk."""

    name = "fuel"
    traits = MeterTraits(
        unit="wasm instructions",
        is_exact=True,
        repetitions=1,
        slowdown=8.0,
        witnessed=False,
        stops_exactly=True,
        ns_per_unit=1 / FUEL_PER_CPU_NS,
    )

    def probe(self, sandbox: Sandbox) -> Probe:
        """Measure a short and a long loop and compare."""
        return probe_meter(self, sandbox, REMEDY)

    def guest_spec(self, *, numpy: bool, core: int | None) -> GuestSpec:
        """A plain guest: the count is part of every run."""
        return GuestSpec(numpy=numpy, core=core)

    def read(self, seen: Observation) -> float | None:
        """Return the fuel that the window took; None when it never opened, or was cut short."""
        return None if seen.fuel is None else float(seen.fuel)

    def describe_runtime(self) -> dict[str, str]:
        """Nothing beyond what the sandbox names: its engine counts."""
        return {}
