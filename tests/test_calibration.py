"""Calibration: what references cost, and how a suite whose references fail is named."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace
from pathlib import Path

import pytest

from effbench import codec
from effbench.calibration import NATIVE_FLOOR_NS, Calibration
from effbench.calibration_cache import load, save
from effbench.calibrator import calibrate
from effbench.corpus import load_suite
from effbench.errors import SuiteError
from effbench.isolation.base import Job, Kind, Observation
from effbench.isolation.fake import FakeSandbox, answered
from effbench.lanes import Lane
from effbench.meters.fake import EXACT, FakeMeter
from effbench.model import Problem
from effbench.worker import Worker
from tests.tiny import summing, write_suite


def first(root: Path) -> Problem:
    return load_suite(str(write_suite(root))).problem("first_sum")


@pytest.fixture(scope="module")
def problem(tmp_path_factory: pytest.TempPathFactory) -> Problem:
    return first(tmp_path_factory.mktemp("suite"))


@pytest.fixture(scope="module")
def calibration(problem: Problem, metered_worker: Worker) -> Calibration:
    return calibrate(problem, 1, metered_worker, None, False)


def test_every_case_has_the_experts_answer(calibration: Calibration) -> None:
    assert [(c.level, c.index) for c in calibration.cases] == [(0, 0), (0, 1), (1, 0), (2, 0)]
    for case in calibration.cases:
        arguments = codec.decode(case.arguments)
        assert isinstance(arguments, tuple)
        assert codec.decode(case.expected) == sum(arguments[0])
        assert (case.cost is None) is (case.level == 0)


def test_yardstick(calibration: Calibration, problem: Problem) -> None:
    yardstick = calibration.yardstick
    assert yardstick.hardness == (0.0, 1.0, 2.0)
    easy, mid, hard = yardstick.levels
    assert easy is None
    assert mid is not None
    assert hard is not None
    # Twice the numbers, twice the work; a reading also holds what the size does not change.
    assert 1.8 < hard / mid < 2.05
    assert yardstick.limit == problem.timeout_factor * hard
    assert yardstick.tier_level == 2
    assert yardstick.tiers[0] == hard
    # 4, 14 and 50 rounds
    assert yardstick.tiers[1] / hard == pytest.approx(14 / 4, rel=0.1)
    assert yardstick.tiers[2] / hard == pytest.approx(50 / 4, rel=0.1)
    assert calibration.tier_cases == (yardstick.tiers[2],)


def test_limits_leave_the_decision_to_the_count(calibration: Calibration, problem: Problem) -> None:
    (top,) = calibration.cases_of(2)
    (lower,) = calibration.cases_of(1)
    assert calibration.cost_bound(lower) == calibration.yardstick.limit
    assert calibration.cost_bound(top) == 1.5 * calibration.tier_cases[0]
    for level in range(3):
        limits = calibration.native_limits(problem, level)
        assert limits.cpu_ns >= NATIVE_FLOOR_NS
        assert limits.wall_ns > limits.cpu_ns
        assert limits.memory_bytes == problem.memory_bytes
    assert calibration.native_ns_per_unit > 0
    assert calibration.metered_ns_per_unit > calibration.native_ns_per_unit


def test_repeats(calibration: Calibration, problem: Problem, metered_worker: Worker) -> None:
    again = calibrate(problem, 1, metered_worker, None, False)
    assert again.yardstick.tiers == pytest.approx(calibration.yardstick.tiers, rel=1e-4)
    assert [c.expected for c in again.cases] == [c.expected for c in calibration.cases]


def test_other_seed_is_another_test_set(
    calibration: Calibration, problem: Problem, metered_worker: Worker
) -> None:
    other = calibrate(problem, 2, metered_worker, None, False)
    assert {c.arguments for c in other.cases}.isdisjoint(c.arguments for c in calibration.cases)


def test_foreign_generator_gives_the_same_cases(
    calibration: Calibration, problem: Problem, metered_worker: Worker, native_worker: Worker
) -> None:
    other = calibrate(problem, 1, metered_worker, native_worker, False)
    assert [c.arguments for c in other.cases] == [c.arguments for c in calibration.cases]


def test_measured_calibration_survives_the_cache(calibration: Calibration, tmp_path: Path) -> None:
    save(calibration, tmp_path / "c.bin")
    assert load(tmp_path / "c.bin") == calibration


@pytest.mark.parametrize(
    ("tier", "source", "said"),
    [
        (1, "def first_sum(values):\n    return 1 // 0\n", "RTE on its own problem"),
        (1, "def other(values):\n    return 0\n", "on its own problem"),
        (2, "def first_sum(values):\n    return 1 // 0\n", "RTE on its own problem"),
    ],
)
def test_failing_reference_is_named(
    tmp_path: Path, metered_worker: Worker, tier: int, source: str, said: str
) -> None:
    problem = first(tmp_path)
    path = tmp_path / f"reference_solutions/first_sum/tier_{tier}.py"
    path.write_text(source)
    with pytest.raises(SuiteError, match=re.escape(str(path)) + f".*{said}"):
        calibrate(problem, 1, metered_worker, None, False)


def test_inverted_ladder_is_named(tmp_path: Path, metered_worker: Worker) -> None:
    problem = first(tmp_path)
    (tmp_path / "reference_solutions/first_sum/tier_3.py").write_text(summing("first_sum", 6))
    with pytest.raises(SuiteError, match="ladder is inverted at level 2"):
        calibrate(problem, 1, metered_worker, None, False)


def calibrate_on_a_machine_that_is_slow_for(calls: range, problem: Problem) -> Calibration:
    """Calibrate where those calls of a program take four times as long as the others."""
    clock = itertools.count()

    def play(job: Job) -> Observation:
        arguments = codec.decode(job.arguments)
        assert isinstance(arguments, tuple)
        if job.kind is Kind.EXTRACT:
            return answered((arguments[0], []))
        if not arguments:  # a guest is warmed up
            return answered(None)
        rounds = re.search(r"range\((\d+)\)", job.source)
        cost = int(rounds[1]) * len(arguments[0]) if rounds and job.kind is Kind.CALL else 0
        return answered(sum(arguments[0]), cost * (4 if next(clock) in calls else 1))

    noisy = FakeMeter(traits=replace(EXACT, is_exact=False, repetitions=5))
    with Worker(Lane(FakeSandbox(play), noisy, "fake")) as worker:
        found = calibrate(problem, 1, worker, None, False)
    assert next(clock) > calls.stop
    return found


def test_slow_minute_of_the_machine_does_not_bend_the_ladder(problem: Problem) -> None:
    slow = calibrate_on_a_machine_that_is_slow_for(range(24), problem).yardstick
    expert, *slower = slow.tiers
    assert slower == pytest.approx([expert * 14 / 4, expert * 50 / 4])


@pytest.mark.parametrize("begin", range(0, 40, 3))
def test_slow_minute_as_long_as_a_round_changes_nothing(problem: Problem, begin: int) -> None:
    levels = (problem.levels[0], *(replace(level, cases=2) for level in problem.levels[1:]))
    problem = replace(problem, levels=levels)
    calm = calibrate_on_a_machine_that_is_slow_for(range(0), problem)
    measured = [case.cost for case in calm.cases if case.level > 0]
    busy = range(begin, begin + len(measured))
    hit = calibrate_on_a_machine_that_is_slow_for(busy, problem)
    assert [case.cost for case in hit.cases if case.level > 0] == measured
