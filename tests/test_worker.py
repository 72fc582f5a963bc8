"""The guests of one worker: started when needed, kept, and replaced when they break."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from dataclasses import replace

import pytest

from effbench import codec
from effbench.errors import GuestError
from effbench.isolation.base import Guest, GuestSpec, Job, Kind, Observation, RunLimits
from effbench.isolation.fake import FakeSandbox, answered, died, stopped
from effbench.lanes import Lane
from effbench.meters.fake import FakeMeter
from effbench.worker import Worker

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


def seeing(*seen: Observation) -> Callable[[Job], Observation]:
    """Return a script in which the job's runs end so, one after the other, and then well."""
    left = list(seen)
    return lambda job: left.pop(0) if job == JOB and left else answered(1)


@pytest.mark.parametrize("seen", [stopped("wall limit"), died(-9), died(-15)])
def test_end_that_may_have_come_from_outside_has_to_come_twice(seen: Observation) -> None:
    with Worker(Lane(FakeSandbox(seeing(seen)), FakeMeter())) as worker:
        assert worker.run(JOB).frame == b"A" + codec.encode(1)
    with Worker(Lane(FakeSandbox(seeing(seen, seen)), FakeMeter())) as worker:
        assert worker.run(JOB) == seen


@pytest.mark.parametrize("seen", [stopped("cpu limit"), stopped("output limit"), died(-11)])
def test_end_of_its_own_is_believed_at_once(seen: Observation) -> None:
    with Worker(Lane(FakeSandbox(seeing(seen)), FakeMeter())) as worker:
        assert worker.run(JOB) == seen


def test_process_that_could_not_begin_is_no_verdict() -> None:
    broken = replace(died(70), prepared=False, output=b"Traceback\nBlockingIOError: no process")
    with Worker(Lane(FakeSandbox(seeing(broken)), FakeMeter())) as worker:
        assert worker.run(JOB).frame == b"A" + codec.encode(1)
    with Worker(Lane(FakeSandbox(seeing(broken, broken)), FakeMeter())) as worker:
        with pytest.raises(GuestError, match="could not get a run ready: BlockingIOError"):
            worker.run(JOB)
        exiting = died(70)
        worker.lane.sandbox.script = seeing(exiting)  # type: ignore[attr-defined]
        worker.reset()
        assert worker.run(JOB) == exiting


class Refused(FakeSandbox):
    def start(self, spec: GuestSpec) -> Guest:
        self.specs.append(spec)
        raise OSError(errno.EMFILE, os.strerror(errno.EMFILE))


def test_guest_that_the_system_refuses_is_tried_again_and_told() -> None:
    sandbox = Refused(answer)
    with (
        Worker(Lane(sandbox, FakeMeter())) as worker,
        pytest.raises(GuestError, match=r"no guest can be started: Too many open files: .*ulimit"),
    ):
        worker.run(JOB)
    assert len(sandbox.specs) == 2


def test_guest_that_fails_at_its_first_job_is_closed() -> None:
    guests: list[Guest] = []

    class Watched(FakeSandbox):
        def start(self, spec: GuestSpec) -> Guest:
            guests.append(super().start(spec))
            return guests[-1]

    def play(job: Job) -> Observation:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    with Worker(Lane(Watched(play), FakeMeter())) as worker, pytest.raises(GuestError):
        worker.run(JOB)
    for guest in guests:
        with pytest.raises(GuestError, match="the guest is gone"):
            guest.run(JOB)
