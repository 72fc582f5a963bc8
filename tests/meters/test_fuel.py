"""Fuel as a meter: exact to the unit, and read from what the host saw only."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from effbench import codec
from effbench.isolation import fake
from effbench.isolation.base import Guest, Job, Kind, Probe, Sandbox
from effbench.isolation.fake import FakeSandbox
from effbench.meters.fuel import Fuel
from effbench.worker import Worker
from tests.meters.conformance import LIMITS, SPIN, TABLE, WORK, Bench, MeterConformance

# Whatever a program may try on its own count: it has no access to it.
FORGING = """
import gc, sys

class Quiet:
    def write(self, text):
        pass

def spin(n):
    sys.settrace(None)
    sys.setprofile(None)
    sys.stdout = sys.stderr = Quiet()
    for frame in (sys._getframe(i) for i in range(1, 3)):
        frame.f_globals["fuel"] = frame.f_globals["spent"] = 0
    total = 0
    for i in range(n):
        total += i
    return total
"""


@pytest.fixture(scope="module")
def sandbox(portable_worker: Worker) -> Sandbox:
    return portable_worker.lane.sandbox


@pytest.fixture(scope="module")
def meter() -> Fuel:
    return Fuel()


class TestFuel(MeterConformance):
    """In a real guest."""

    @pytest.fixture
    def other(self, meter: Fuel, sandbox: Sandbox) -> Iterator[Bench]:
        """A second guest."""
        guest = sandbox.start(meter.guest_spec(numpy=False, core=None))
        yield Bench(meter, guest)
        guest.close()

    def test_readings_are_the_same_in_every_guest(self, bench: Bench, other: Bench) -> None:
        for source in (SPIN, TABLE):
            assert bench.read(source, WORK) == other.read(source, WORK) == bench.read(source, WORK)

    def test_cost_is_linear_in_the_work(self, bench: Bench) -> None:
        """Numbers below 2^30 only, so that every turn of the loop is the same."""
        costs = [bench.read(SPIN, n) for n in (10_000, 20_000, 30_000)]
        assert costs[2] - costs[1] == pytest.approx(costs[1] - costs[0], rel=1e-3)

    def test_programs_cannot_touch_their_count(self, bench: Bench) -> None:
        honest = bench.read(SPIN, WORK)
        assert bench.read(FORGING, WORK) > honest

    def test_stopped_runs_read_as_their_limit(self, bench: Bench) -> None:
        limits = replace(LIMITS, units=1_000_000)
        job = Job(Kind.CALL, SPIN, "spin", codec.encode((WORK,)), limits)
        assert bench.meter.read(bench.guest.run(job)) == 1_000_000

    def test_windows_that_never_opened_read_as_nothing(self, bench: Bench, guest: Guest) -> None:
        job = Job(Kind.CALL, "def spin(:", "spin", codec.encode((WORK,)), LIMITS)
        assert bench.meter.read(guest.run(job)) is None


def test_it_stops_exactly() -> None:
    traits = Fuel().traits
    assert traits.is_exact
    assert traits.stops_exactly
    assert not traits.witnessed
    assert traits.ns_per_unit


def test_reading_is_the_fuel() -> None:
    seen = fake.answered(1)
    assert Fuel().read(replace(seen, fuel=12_345)) == 12_345.0
    assert Fuel().read(replace(seen, fuel=None)) is None


def test_probe_fails_where_nothing_is_counted() -> None:
    found = Fuel().probe(FakeSandbox(lambda job: replace(fake.answered(1), fuel=None)))
    assert found == Probe(False, "fuel gave no reading", found.remedy)
    assert "--sandbox wasm" in found.remedy
