"""What every meter has to hold. A test class inherits it; its module has fixtures `meter` and
`guest`, which was started from the meter's own specification, and `sandbox`, where that was.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest

from effbench import codec
from effbench.isolation.base import (
    MIB,
    SECOND_NS,
    Guest,
    Job,
    Kind,
    Observation,
    RunLimits,
    Sandbox,
)
from effbench.meters.base import Meter
from effbench.model import Verdict
from effbench.observing import interpret

LIMITS = RunLimits.for_cpu(60 * SECOND_NS, 256 * MIB)
SPIN = """
def spin(n):
    total = 0
    for i in range(n):
        total += i
    return total
"""
COMMENTS = SPIN + "# " + "x" * 5000 + "\n"
TABLE = "TABLE = [i * i for i in range(150_000)]\n" + SPIN
EXIT = "import os\n" + SPIN.replace("return total", "os.kill(os.getpid(), 9)")
WORK = 150_000
# What two runs of an exact meter may differ by: the kernel, not the program, decides the rest.
REPETITIONS = 10


@dataclass(frozen=True, slots=True)
class Bench:
    """A meter with a guest that it can read."""

    meter: Meter
    guest: Guest

    def observe(self, source: str, n: int, expected: int | None = None) -> Observation:
        """Let `spin(n)` run, or a null run that only encodes `expected`."""
        kind = Kind.CALL if expected is None else Kind.NULL
        job = Job(kind, source, "spin", codec.encode((n,)), LIMITS)
        seen = self.guest.run(replace(job, expected=codec.encode(expected)))
        found = interpret(seen)
        assert found.verdict is Verdict.AC, found.detail
        return seen

    def read(self, source: str, n: int, expected: int | None = None) -> float:
        """Return one reading; for a meter that is not exact, the least of several."""
        times = 1 if self.meter.traits.is_exact else self.meter.traits.repetitions
        readings = [self.meter.read(self.observe(source, n, expected)) for _ in range(times)]
        assert None not in readings
        return min(reading for reading in readings if reading is not None)


class MeterConformance:
    """The protocol, and what a cost is made of."""

    @pytest.fixture
    def bench(self, meter: Meter, guest: Guest) -> Bench:
        return Bench(meter, guest)

    def test_is_a_meter(self, meter: Meter) -> None:
        assert isinstance(meter, Meter)
        assert meter.name
        assert meter.traits.unit
        assert meter.traits.repetitions >= 1
        assert meter.traits.slowdown >= 1

    def test_specification_passes_wishes_on(self, meter: Meter) -> None:
        spec = meter.guest_spec(numpy=True, core=1)
        assert (spec.numpy, spec.core) == (True, 1)

    def test_probe_works(self, meter: Meter, sandbox: Sandbox) -> None:
        found = meter.probe(sandbox)
        assert found.ok, found.detail

    def test_runtime_is_text(self, meter: Meter) -> None:
        facts = meter.describe_runtime()
        assert all(isinstance(text, str) and text for pair in facts.items() for text in pair)

    def test_more_work_costs_more(self, bench: Bench) -> None:
        nothing, some, more = (bench.read(SPIN, n) for n in (0, WORK, 4 * WORK))
        assert 2 * (some - nothing) < more - nothing < 8 * (some - nothing)

    def test_null_run_costs_next_to_nothing(self, bench: Bench) -> None:
        null = bench.read(SPIN, WORK, expected=WORK)
        work = bench.read(SPIN, WORK) - null
        assert abs(null) < work / 2
        assert abs(bench.read(SPIN, 0) - null) < work / 4

    def test_comments_are_free(self, bench: Bench) -> None:
        # Whatever else the machine does makes a noisy reading larger, never smaller.
        times, tolerance = (1, 1e-3) if bench.meter.traits.is_exact else (5, 0.5)
        work, commented = (
            min(bench.read(source, WORK) for _ in range(times)) for source in (SPIN, COMMENTS)
        )
        assert commented == pytest.approx(work, rel=tolerance)

    def test_loading_is_paid_for(self, bench: Bench) -> None:
        null = bench.read(TABLE, 0, expected=0)
        plain, with_table = (bench.read(source, 0) - null for source in (SPIN, TABLE))
        assert with_table > max(0.0, plain) + (bench.read(SPIN, WORK) - null) / 4

    def test_exact_readings_repeat(self, bench: Bench) -> None:
        if not bench.meter.traits.is_exact:
            pytest.skip("the meter is noisy and says so")
        readings = set()
        for i in range(REPETITIONS):
            readings.add(bench.read(SPIN, WORK))
            bench.observe((TABLE, COMMENTS)[i % 2], 1000 * i)
        assert max(readings) - min(readings) <= 2e-5 * max(readings)

    def test_killed_run_is_not_taken_for_cheap(self, bench: Bench) -> None:
        job = Job(Kind.CALL, EXIT, "spin", codec.encode((WORK,)), LIMITS)
        seen = bench.guest.run(job)
        assert interpret(seen).verdict is Verdict.RTE
        reading = bench.meter.read(seen)
        assert reading is None or reading > bench.read(SPIN, 0)
