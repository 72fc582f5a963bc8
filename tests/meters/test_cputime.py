"""The kernel's CPU clock as a meter."""

from __future__ import annotations

from dataclasses import replace

import pytest

from effbench.isolation import fake
from effbench.isolation.bubblewrap import Bubblewrap
from effbench.meters.cputime import CpuTime
from tests.meters.conformance import MeterConformance


@pytest.fixture(scope="module")
def sandbox(bubblewrap: Bubblewrap) -> Bubblewrap:
    return bubblewrap


@pytest.fixture(scope="module")
def meter() -> CpuTime:
    return CpuTime()


class TestCpuTime(MeterConformance):
    """In a real guest."""


def test_reading_is_the_window() -> None:
    seen = replace(fake.answered(1), window_cpu_ns=5, total_cpu_ns=9)
    assert CpuTime().read(seen) == 5.0


def test_no_reading_before_the_window() -> None:
    assert CpuTime().read(replace(fake.answered(1, 5), prepared=False)) is None
