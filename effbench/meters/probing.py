"""The self-test that every meter passes before it is used: more work has to cost more."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from effbench import codec
from effbench.isolation.base import MIB, SECOND_NS, Guest, Job, Kind, Probe, RunLimits, Sandbox
from effbench.isolation.selftest import probe_guest

if TYPE_CHECKING:
    from effbench.meters.base import Meter

LOOP = "def spin(n):\n    total = 0\n    for i in range(n):\n        total += i\n    return total\n"
SHORT, LONG = 60_000, 600_000
NOISY_REPETITIONS = 7
LIMITS = RunLimits.for_cpu(30 * SECOND_NS, 256 * MIB)


def probe_meter(meter: Meter, sandbox: Sandbox, remedy: str) -> Probe:
    """Read a loop and one ten times as long; the costs must differ by 5 to 20 times."""

    def start() -> Guest:
        return sandbox.start(replace(meter.guest_spec(numpy=False, core=None), rehearsed=False))

    def look(guest: Guest) -> Probe:
        empty, short, long = (_read_loop(meter, guest, n) for n in (0, SHORT, LONG))
        if empty is None or short is None or long is None:
            return Probe(False, f"{meter.name} gave no reading", remedy)
        ratio = (long - empty) / max(1.0, short - empty)
        if not 5 <= ratio <= 20:
            return Probe(False, f"ten times the work read as {ratio:.1f} times the cost", remedy)
        return Probe(True, f"ten times the work read as {ratio:.2f} times the cost")

    return probe_guest(start, look, remedy)


def _read_loop(meter: Meter, guest: Guest, n: int) -> float | None:
    """Return the least of a few readings: noise only adds to a meter that is not exact."""
    job = Job(Kind.CALL, LOOP, "spin", codec.encode((n,)), LIMITS)
    repetitions = 1 if meter.traits.is_exact else NOISY_REPETITIONS
    readings = [meter.read(guest.run(job)) for _ in range(repetitions)]
    return min((reading for reading in readings if reading is not None), default=None)
