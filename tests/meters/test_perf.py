"""The kernel's counters as a meter. Few virtual machines have hardware ones: the task clock goes
the same way, from the supervisor's system call to the reading, and works everywhere.
"""

from __future__ import annotations

import os
from dataclasses import replace

import pytest

from effbench import perf_event
from effbench.errors import GuestError
from effbench.isolation import fake
from effbench.isolation.base import GuestSpec, Sandbox
from effbench.isolation.bubblewrap import Bubblewrap
from effbench.meters import crosscheck
from effbench.meters.perf import Perf
from tests.meters.conformance import MeterConformance


class TaskClock(Perf):
    """The kernel's clock of a process and all that descends from it, by its counter."""

    traits = replace(Perf.traits, unit="ns", is_exact=False, repetitions=5)

    def __init__(self) -> None:
        super().__init__(perf_event.TASK_CLOCK)


def has_hardware() -> bool:
    try:
        os.close(perf_event.open_counter(perf_event.INSTRUCTIONS, 0))
    except OSError:
        return False
    return True


@pytest.fixture(scope="module")
def meter() -> TaskClock:
    return TaskClock()


@pytest.fixture(scope="module", params=["bubblewrap", "docker"])
def sandbox(request: pytest.FixtureRequest) -> Sandbox:
    found: Sandbox = request.getfixturevalue(request.param)
    return found


class TestPerf(MeterConformance):
    """In real guests of both kinds."""


@pytest.mark.skipif(not has_hardware(), reason="this machine has no hardware counters")
class TestHardware:
    def test_counts_instructions(self, bubblewrap: Bubblewrap) -> None:
        found = Perf().probe(bubblewrap)
        assert found.ok, found.detail

    def test_agrees_with_cirron(self) -> None:
        found = crosscheck.compare_with_cirron()
        assert found.ok, found.detail


@pytest.mark.skipif(has_hardware(), reason="this machine has hardware counters")
class TestNoHardware:
    def test_probe_says_what_is_missing(self, bubblewrap: Bubblewrap) -> None:
        found = Perf().probe(bubblewrap)
        assert not found.ok
        assert "hardware counters" in found.detail
        assert found.remedy

    def test_a_guest_that_should_count_does_not_start(self, bubblewrap: Bubblewrap) -> None:
        spec = Perf().guest_spec(numpy=False, core=None)
        with pytest.raises(GuestError, match="no counter for candidates"):
            bubblewrap.start(replace(spec, rehearsed=False))

    def test_cirron_says_that_it_cannot_count(self) -> None:
        found = crosscheck.compare_with_cirron()
        assert not found.ok
        assert found.detail.startswith("cirron does not count here")
        assert found.remedy


def test_reading_is_the_counters() -> None:
    seen = replace(fake.answered(1), counter=perf_event.Reading(5, 9, 9))
    assert Perf().read(seen) == 5.0


@pytest.mark.parametrize("counter", [None, perf_event.Reading(5, 9, 8)])
def test_no_reading_without_a_counter_of_its_own(counter: perf_event.Reading | None) -> None:
    assert Perf().read(replace(fake.answered(1), counter=counter)) is None


def test_guests_are_told_what_to_count() -> None:
    assert Perf().guest_spec(numpy=True, core=1) == GuestSpec(
        counter=perf_event.INSTRUCTIONS, numpy=True, core=1
    )


def test_runtime_names_the_processor() -> None:
    assert Perf().describe_runtime()["processor"]


@pytest.mark.parametrize(
    ("ours", "theirs", "ok"),
    [
        (perf_event.Reading(1_020, 9, 9), 1_000, True),
        (perf_event.Reading(1_200, 9, 9), 1_000, False),
        (perf_event.Reading(800, 9, 9), 1_000, False),
        (perf_event.Reading(1_000, 9, 8), 1_000, False),
        (perf_event.Reading(1_000, 9, 9), 0, False),
    ],
)
def test_counts_agree_within_a_twentieth(ours: perf_event.Reading, theirs: int, ok: bool) -> None:
    assert crosscheck.judge(ours, theirs).ok is ok
