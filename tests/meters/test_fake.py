"""The fake meter keeps the protocol, with a script in the place of a program."""

from __future__ import annotations

import pytest

from effbench import codec
from effbench.isolation import fake
from effbench.isolation.base import Job, Kind, Observation
from effbench.isolation.fake import FakeSandbox
from effbench.meters.fake import FakeMeter
from tests.meters.conformance import EXIT, TABLE, MeterConformance


def spin(job: Job) -> Observation:
    """Note a step a round, and what loading the table would cost."""
    if job.kind is Kind.NULL:
        return fake.answered(0, 1)
    if job.source == EXIT:
        return fake.died(-9)
    arguments = codec.decode(job.arguments)
    assert isinstance(arguments, tuple)
    (n,) = arguments
    return fake.answered(n * (n - 1) // 2, 1 + n + (150_000 if job.source == TABLE else 0))


@pytest.fixture(scope="module")
def sandbox() -> FakeSandbox:
    return FakeSandbox(spin)


@pytest.fixture(scope="module")
def meter() -> FakeMeter:
    return FakeMeter()


class TestFakeMeter(MeterConformance):
    """Without anything that runs."""


def test_log_without_steps_is_no_reading() -> None:
    assert FakeMeter().read(fake.died(1)) is None
