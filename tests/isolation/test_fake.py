"""The fake keeps the protocol."""

from __future__ import annotations

from dataclasses import replace

import pytest

from effbench import codec
from effbench.errors import GuestError
from effbench.isolation import fake
from effbench.isolation.base import GuestSpec, Job, Observation, RunLimits
from effbench.isolation.fake import FakeSandbox
from effbench.model import Verdict
from effbench.observing import interpret
from tests.isolation.attacks import DOUBLE
from tests.isolation.conformance import SandboxContract, run


def double(job: Job) -> Observation:
    arguments = codec.decode(job.arguments)
    assert isinstance(arguments, tuple)
    return fake.answered(2 * arguments[0])


@pytest.fixture(scope="module")
def sandbox() -> FakeSandbox:
    return FakeSandbox(double)


class TestFakeSandbox(SandboxContract):
    """As far as nothing has to run."""


@pytest.mark.parametrize(
    ("seen", "verdict"),
    [
        (fake.answered([1]), Verdict.AC),
        (fake.failed("ValueError: no"), Verdict.RTE),
        (fake.failed("SyntaxError: no", b"C"), Verdict.CE),
        (fake.failed("", b"M"), Verdict.MLE),
        (fake.stopped("cpu limit"), Verdict.TLE),
        (fake.stopped("output limit"), Verdict.OLE),
        (fake.died(-11), Verdict.RTE),
        (fake.unsupported("imports fcntl"), Verdict.RTE),
    ],
)
def test_observations_read_as_meant(seen: Observation, verdict: Verdict) -> None:
    assert interpret(seen).verdict is verdict


def test_only_an_unsupported_run_is_unfit() -> None:
    found = interpret(fake.unsupported("imports fcntl"))
    assert (found.is_unfit, found.detail, found.answer) == (True, "imports fcntl", b"")
    assert not interpret(fake.failed("imports fcntl")).is_unfit
    assert not interpret(fake.answered("U")).is_unfit


@pytest.mark.parametrize("units", [None, 5.0, 5.9, 6.0])
def test_limit_stops_to_the_step(units: float | None) -> None:
    limits = replace(RunLimits.for_cpu(1, 1), units=units)
    stays = units is None or units >= 6
    seen = fake.answered_within(limits, 1, 6)
    assert seen == (fake.answered(1, 6) if stays else fake.stopped("cpu limit", 5))


def test_guest_that_broke_stays_broken() -> None:
    def breaks(job: Job) -> Observation:
        raise GuestError("scripted")

    guest = FakeSandbox(breaks).start(GuestSpec())
    with pytest.raises(GuestError, match="scripted"):
        run(guest, DOUBLE, 1)
    with pytest.raises(GuestError, match="gone"):
        run(guest, DOUBLE, 1)


def test_sandbox_notes_what_was_asked_for() -> None:
    sandbox = FakeSandbox(double)
    sandbox.start(GuestSpec(numpy=True))
    assert sandbox.specs == [GuestSpec(numpy=True)]
