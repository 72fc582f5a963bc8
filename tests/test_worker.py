"""The guests of one worker: started when needed, kept, and replaced when they break."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from effbench import codec
from effbench.errors import GuestError
from effbench.isolation.base import GuestSpec, Job, Kind, Observation, RunLimits
from effbench.isolation.fake import FakeSandbox, answered
from effbench.lanes import Lane, Worker
from effbench.meters.fake import FakeMeter

JOB = Job(Kind.CALL, "job", "f", codec.encode((1,)), RunLimits.for_cpu(10**9, 1 << 20))


def answer(job: Job) -> Observation:
    return answered(None)


def failing(times: int) -> Callable[[Job], Observation]:
    """Return a script in which the job breaks its guest so many times."""
    left = [times]

    def play(job: Job) -> Observation:
        if job == JOB and left[0]:
            left[0] -= 1
            raise GuestError(f"broke, {left[0]} to come")
        return answered(1 if job == JOB else None)

    return play


def test_guests_are_started_when_needed_and_kept() -> None:
    sandbox = FakeSandbox(answer)
    with Worker(Lane(sandbox, FakeMeter()), core=3) as worker:
        assert sandbox.specs == []
        for _ in range(3):
            worker.run(JOB)
            worker.run(JOB, numpy=True)
    assert sandbox.specs == [GuestSpec(numpy=False, core=3), GuestSpec(numpy=True, core=3)]


class Instrument(FakeMeter):
    def guest_spec(self, *, numpy: bool, core: int | None) -> GuestSpec:
        return GuestSpec(wrapper=("/tool",), numpy=numpy, core=core)


@pytest.mark.parametrize(("meter", "guests"), [(FakeMeter(), 1), (Instrument(), 2)])
def test_only_an_instrument_needs_guests_of_its_own(meter: FakeMeter, guests: int) -> None:
    sandbox = FakeSandbox(answer)
    with Worker(Lane(sandbox, meter)) as worker:
        worker.run(JOB)
        worker.run(JOB, metered=True)
    assert len(sandbox.specs) == guests


def test_guest_that_breaks_is_replaced_and_the_job_tried_once_more() -> None:
    sandbox = FakeSandbox(failing(1))
    with Worker(Lane(sandbox, FakeMeter())) as worker:
        assert worker.run(JOB).frame == b"A" + codec.encode(1)
    assert len(sandbox.specs) == 2


def test_guest_that_breaks_again_is_an_error_and_not_kept() -> None:
    sandbox = FakeSandbox(failing(2))
    with Worker(Lane(sandbox, FakeMeter())) as worker:
        with pytest.raises(GuestError, match="broke, 0 to come"):
            worker.run(JOB)
        assert worker.run(JOB).frame == b"A" + codec.encode(1)
    assert len(sandbox.specs) == 3


def test_closed_worker_starts_nothing() -> None:
    sandbox = FakeSandbox(answer)
    worker = Worker(Lane(sandbox, FakeMeter()))
    worker.run(JOB)
    worker.close()
    with pytest.raises(GuestError, match="the worker is closed"):
        worker.run(JOB)
    assert len(sandbox.specs) == 1


def test_reset_worker_starts_anew() -> None:
    sandbox = FakeSandbox(answer)
    with Worker(Lane(sandbox, FakeMeter())) as worker:
        worker.run(JOB)
        worker.reset()
        worker.run(JOB)
    assert len(sandbox.specs) == 2
