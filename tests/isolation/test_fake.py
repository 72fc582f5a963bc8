"""The fake keeps the protocol."""

from __future__ import annotations

import pytest

from effbench import codec
from effbench.errors import GuestError
from effbench.isolation import fake
from effbench.isolation.base import GuestSpec, Job, Observation
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
    ],
)
def test_observations_read_as_meant(seen: Observation, verdict: Verdict) -> None:
    assert interpret(seen).verdict is verdict


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
