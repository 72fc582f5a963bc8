"""The self-test refuses meters whose readings make no sense."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from effbench import codec
from effbench.errors import GuestError
from effbench.isolation import fake
from effbench.isolation.base import Job, Observation
from effbench.isolation.fake import FakeSandbox
from effbench.meters.fake import FakeMeter
from effbench.meters.probing import LONG, SHORT, probe_meter


def costing(cost: Callable[[int], int]) -> FakeSandbox:
    def script(job: Job) -> Observation:
        arguments = codec.decode(job.arguments)
        assert isinstance(arguments, tuple)
        return fake.answered(0, cost(arguments[0]))

    return FakeSandbox(script)


def test_proportional_readings_pass() -> None:
    found = probe_meter(FakeMeter(), costing(lambda n: 7 + 3 * n), "remedy")
    assert found.ok
    assert f"{LONG / SHORT:.2f} times" in found.detail


@pytest.mark.parametrize("cost", [lambda n: 5, lambda n: n * n, lambda n: n**0.5 // 1])
def test_other_readings_fail(cost: Callable[[int], int]) -> None:
    found = probe_meter(FakeMeter(), costing(lambda n: int(cost(n))), "remedy")
    assert not found.ok
    assert "ten times the work" in found.detail
    assert found.remedy == "remedy"


def test_no_reading_fails() -> None:
    found = probe_meter(FakeMeter(), FakeSandbox(lambda job: fake.died(1)), "remedy")
    assert (found.ok, found.detail) == (False, "fake gave no reading")


def test_broken_guest_fails() -> None:
    def breaks(job: Job) -> Observation:
        raise GuestError("scripted trouble")

    found = probe_meter(FakeMeter(), FakeSandbox(breaks), "remedy")
    assert (found.ok, found.detail) == (False, "scripted trouble")
