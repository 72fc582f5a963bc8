"""The ladder in a lane of the other kind: what it counts there decides, not how long it takes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from effbench import codec
from effbench.calibration import Calibrator
from effbench.checks.base import Bench
from effbench.checks.lanes import check_lanes
from effbench.corpus import load_suite
from effbench.isolation.base import Job, Kind, Observation
from effbench.isolation.fake import FakeSandbox, answered, stopped
from effbench.lanes import Lane, Worker
from effbench.meters.fake import FakeMeter
from tests.tiny import NAMES, SLOWER_ROUNDS, fake_lane, write_suite

NAME = NAMES[0]
STEP_NS = 100_000


def clocked_lane(slow_step_ns: int) -> Lane:
    """Return a native lane in which a step takes time, and one of the slowest tier its own."""
    inner = fake_lane().sandbox
    assert isinstance(inner, FakeSandbox)
    answer = inner.script

    def play(job: Job) -> Observation:
        arguments = codec.decode(job.arguments)
        assert isinstance(arguments, tuple)
        if job.kind is not Kind.CALL or not arguments:
            return answer(job)
        rounds = next(n for n in (4, *SLOWER_ROUNDS) if f"range({n})" in job.source)
        cost = 7 + rounds * len(arguments[0])
        took_ns = cost * (slow_step_ns if rounds == SLOWER_ROUNDS[1] else STEP_NS)
        if took_ns > job.limits.cpu_ns:
            return stopped("cpu limit", cost, job.limits.cpu_ns)
        return answered(sum(arguments[0]), cost, took_ns)

    return Lane(FakeSandbox(play), FakeMeter(), "fake")


def findings(root: Path, slow_step_ns: int) -> list[str]:
    suite = load_suite(str(write_suite(root, (NAME,))), trust=True)
    problem = suite.problem(NAME)
    first, second = Worker(fake_lane(), None), Worker(clocked_lane(slow_step_ns), None)
    yardstick = Calibrator(problem, first, numpy=False).calibrate(1, None).yardstick
    bench = Bench(replace(problem), first, 1, None, lambda _: None)
    return [finding.message for finding in check_lanes(bench, yardstick, second)]


def test_a_tier_that_takes_longer_per_step_than_the_expert_finishes_all_the_same(
    tmp_path: Path,
) -> None:
    # 50 rounds against a limit of ten times twice the expert's 4: beyond it at 1.6 times the step.
    assert findings(tmp_path, 3 * STEP_NS) == []


def test_a_tier_that_does_not_finish_at_all_is_told_with_the_level_that_was_tried(
    tmp_path: Path,
) -> None:
    (message,) = findings(tmp_path, 100 * STEP_NS)
    assert "which tries level 2 (as level 1)" in message
    assert "does not finish level 1" in message
