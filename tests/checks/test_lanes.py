"""The ladder in a lane of the other kind: what it counts there decides, not how long it takes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from effbench import codec
from effbench.calibrator import Calibrator
from effbench.checks.base import Bench
from effbench.checks.lanes import check_lanes, find_telling_level
from effbench.corpus import load_suite
from effbench.isolation.base import Job, Kind, Observation
from effbench.isolation.fake import FakeSandbox, answered, stopped
from effbench.lanes import Lane
from effbench.meters.fake import FakeMeter
from effbench.worker import Worker
from tests.tiny import EXPERT_ROUNDS, NAMES, SLOWER_ROUNDS, fake_lane, write_suite

NAME = NAMES[0]
STEP_NS = 100_000


def clocked_lane(slow_step_ns: int, slow_rounds: int = SLOWER_ROUNDS[1]) -> Lane:
    """Return a native lane in which a step takes time, and one of the slowest tier its own; and in
    which that tier makes other rounds than in the first lane.
    """
    inner = fake_lane().sandbox
    assert isinstance(inner, FakeSandbox)
    answer = inner.script

    def play(job: Job) -> Observation:
        arguments = codec.decode(job.arguments)
        assert isinstance(arguments, tuple)
        if job.kind is not Kind.CALL or not arguments:
            return answer(job)
        rounds = next(n for n in (4, *SLOWER_ROUNDS) if f"range({n})" in job.source)
        is_slowest = rounds == SLOWER_ROUNDS[1]
        cost = 7 + (slow_rounds if is_slowest else rounds) * len(arguments[0])
        took_ns = cost * (slow_step_ns if is_slowest else STEP_NS)
        if took_ns > job.limits.cpu_ns:
            return stopped("cpu limit", cost, job.limits.cpu_ns)
        return answered(sum(arguments[0]), cost, took_ns)

    return Lane(FakeSandbox(play), FakeMeter(), "fake")


def findings(root: Path, slow_step_ns: int, slow_rounds: int = SLOWER_ROUNDS[1]) -> list[str]:
    suite = load_suite(str(write_suite(root, (NAME,))), trust=True)
    problem = suite.problem(NAME)
    first, second = Worker(fake_lane(), None), Worker(clocked_lane(slow_step_ns, slow_rounds), None)
    known = Calibrator(problem, first, numpy=False)
    bench = Bench(replace(problem), first, 1, None, lambda _: None)
    found = known.calibrate(1, None)
    return [finding.message for finding in check_lanes(bench, known, found, second)]


def test_a_tier_that_takes_longer_per_step_than_the_expert_finishes_all_the_same(
    tmp_path: Path,
) -> None:
    # 50 rounds against a limit of ten times twice the expert's 4: beyond it at 1.6 times the step.
    assert findings(tmp_path, 3 * STEP_NS) == []


def test_a_tier_that_does_not_finish_at_all_is_told_with_the_level_that_was_tried(
    tmp_path: Path,
) -> None:
    (message,) = findings(tmp_path, 100 * STEP_NS)
    assert "tier_3.py: TLE in fake, fake on level 2 case 0" in message


def test_the_slowest_tier_has_to_cost_more_than_the_one_before_it_there_too(
    tmp_path: Path,
) -> None:
    (message,) = findings(tmp_path, STEP_NS, slow_rounds=SLOWER_ROUNDS[0])
    assert "tier_3 is declared tier 3, but comes out as tier 2 in fake, fake" in message


def test_the_slowest_tier_is_counted_on_one_case_and_not_to_its_end(tmp_path: Path) -> None:
    root = write_suite(tmp_path, (NAME,))
    problem = load_suite(str(root), trust=True).problem(NAME)
    levels = (problem.levels[0], *(replace(level, cases=2) for level in problem.levels[1:]))
    problem = replace(problem, levels=levels)
    ends: list[str] = []

    def watch(job: Job) -> Observation:
        seen = inner.script(job)
        if f"range({SLOWER_ROUNDS[1]})" in job.source:
            ends.append(seen.ended)
        return seen

    lane = clocked_lane(STEP_NS)
    inner = lane.sandbox
    assert isinstance(inner, FakeSandbox)
    other = Worker(Lane(FakeSandbox(watch), FakeMeter(), "fake"), None)
    first = Worker(fake_lane(), None)
    known = Calibrator(problem, first, numpy=False)
    bench = Bench(problem, first, 1, None, lambda _: None)
    assert not list(check_lanes(bench, known, known.calibrate(1, None), other))
    assert (ends[-1], ends.count("cpu limit")) == ("cpu limit", 1)


def growing_lane(growth: int) -> Lane:
    """Return a portable lane in which the middle tier costs so many 200ths of the expert's steps a
    value, times the number of values: the larger the input, the wider the gap.
    """
    lane = fake_lane(portable=True)
    inner = lane.sandbox
    assert isinstance(inner, FakeSandbox)
    answer = inner.script

    def play(job: Job) -> Observation:
        arguments = codec.decode(job.arguments)
        assert isinstance(arguments, tuple)
        if job.kind is not Kind.CALL or f"range({SLOWER_ROUNDS[0]})" not in job.source:
            return answer(job)
        (values,) = arguments
        return answered(sum(values), 7 + EXPERT_ROUNDS * len(values) ** 2 * growth // 200)

    return Lane(replace(inner, script=play), lane.meter, "fake")


@pytest.mark.parametrize(("growth", "level"), [(1, 2), (2, 1)])
def test_the_least_level_with_gaps_that_are_wide_or_the_tier_levels_says_enough(
    tmp_path: Path, growth: int, level: int
) -> None:
    # With one 200th, 300 values at level 1 cost 1.5 x as much, 600 at level 2 cost 3 x as much.
    problem = load_suite(str(write_suite(tmp_path, (NAME,))), trust=True).problem(NAME)
    known = Calibrator(problem, Worker(growing_lane(growth), None), numpy=False)
    found = known.calibrate(1, None)
    assert found.yardstick.tier_level == 2
    assert find_telling_level(known, found) == level


def test_a_lane_that_does_not_stop_exactly_knows_the_tier_level_alone(tmp_path: Path) -> None:
    problem = load_suite(str(write_suite(tmp_path, (NAME,))), trust=True).problem(NAME)
    known = Calibrator(problem, Worker(fake_lane(), None), numpy=False)
    assert find_telling_level(known, known.calibrate(1, None)) == 2
