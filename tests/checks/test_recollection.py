"""A memory answers for the worker exactly where the run would have come out the same."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import pytest

from effbench import codec
from effbench.checks.recollection import Recollection
from effbench.isolation.base import Job, Kind, Observation, RunLimits
from effbench.isolation.fake import FakeSandbox, answered_within, stopped
from effbench.lanes import Lane
from effbench.meters.fake import STOPPING, FakeMeter
from effbench.worker import Worker

COST = 500
LIMITS = RunLimits.for_cpu(10_000, 1 << 20)
JOB = Job(Kind.CALL, "def f(): ...", "f", codec.encode(()), LIMITS)


@dataclass
class Script:
    """Answers with the number of the run, for the same cost each time."""

    jobs: list[Job] = field(default_factory=list)
    ends: str = "exited"

    def __call__(self, job: Job) -> Observation:
        if job.source != JOB.source:
            return stopped("cpu limit")  # what a worker asks of a new guest
        self.jobs.append(job)
        if self.ends != "exited":
            return stopped(self.ends, COST)
        return answered_within(job.limits, len(self.jobs), COST)


def recall(script: Script, traits: FakeMeter | None = None) -> Recollection:
    meter = traits or FakeMeter(traits=STOPPING)
    return Recollection(Worker(Lane(FakeSandbox(script), meter), None))


def allowed(units: float | None) -> Job:
    return replace(JOB, limits=replace(LIMITS, units=units))


def test_the_same_job_is_run_once_whatever_it_may_cost_beyond_what_it_does() -> None:
    script = Script()
    worker = recall(script)
    seen = [worker.run(allowed(units)) for units in (None, COST + 1, 10 * COST)]
    assert len(script.jobs) == 1
    assert seen[0] == seen[1] == seen[2]


def test_a_run_that_may_cost_less_than_it_did_is_stopped_where_it_has_to_be() -> None:
    script = Script()
    worker = recall(script)
    assert worker.run(allowed(None)).ended == "exited"
    assert worker.run(allowed(COST - 1)).ended == "cpu limit"
    assert len(script.jobs) == 2


def test_a_stopped_run_answers_for_those_that_may_cost_no_more() -> None:
    script = Script()
    worker = recall(script)
    assert worker.run(allowed(COST / 2)).ended == "cpu limit"
    assert worker.run(allowed(COST / 4)).ended == "cpu limit"
    assert len(script.jobs) == 1
    assert worker.run(allowed(COST)).ended == "exited"
    assert len(script.jobs) == 2


@pytest.mark.parametrize("ends", ["wall limit", "answer limit", "output limit"])
def test_a_run_that_something_else_stopped_is_no_precedent(ends: str) -> None:
    script = Script(ends=ends)
    worker = recall(script)
    worker.run(JOB)
    before = len(script.jobs)  # a worker tries once more where it cannot tell who held the process
    worker.run(JOB)
    assert len(script.jobs) == 2 * before


@pytest.mark.parametrize(
    "other",
    [
        replace(JOB, arguments=codec.encode((1,))),
        replace(JOB, entry_point="g"),
        replace(JOB, kind=Kind.NULL),
        replace(JOB, expected=codec.encode(7)),
        replace(JOB, limits=replace(LIMITS, memory_bytes=1 << 21)),
        replace(JOB, limits=replace(LIMITS, answer_bytes=5)),
    ],
)
def test_another_job_is_another_run(other: Job) -> None:
    script = Script()
    worker = recall(script)
    worker.run(JOB)
    worker.run(other)
    assert script.jobs == [JOB, other]


def test_a_process_with_numpy_is_another_run() -> None:
    script = Script()
    worker = recall(script)
    worker.run(JOB)
    worker.run(JOB, numpy=True)
    assert len(script.jobs) == 2


def test_a_meter_that_stops_nowhere_exactly_has_every_run_made() -> None:
    script = Script()
    worker = recall(script, FakeMeter())
    worker.run(JOB)
    worker.run(JOB)
    assert len(script.jobs) == 2


def test_a_reset_forgets() -> None:
    script = Script()
    worker = recall(script)
    worker.run(JOB)
    worker.reset()
    worker.run(JOB)
    assert len(script.jobs) == 2
