"""Calibration where a meter stops runs exactly: one run a case, and no figure of the machine's."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from effbench import codec
from effbench.calibration import TIER_MARGIN, Calibration
from effbench.calibrator import calibrate
from effbench.corpus import load_suite
from effbench.errors import SuiteError, UnfitError
from effbench.isolation.base import Job, Kind, Observation
from effbench.isolation.fake import FakeSandbox, stopped
from effbench.lanes import Lane
from effbench.model import Problem
from effbench.worker import Worker
from tests.tiny import EXPERT_ROUNDS, SLOWER_ROUNDS, fake_lane, importing, summing, write_suite

EXPERT = summing("first_sum", EXPERT_ROUNDS)
SIZES = (300, 600)


def first(root: Path) -> Problem:
    return load_suite(str(write_suite(root))).problem("first_sum")


@pytest.fixture(scope="module")
def problem(tmp_path_factory: pytest.TempPathFactory) -> Problem:
    return first(tmp_path_factory.mktemp("suite"))


def measure(
    problem: Problem, jobs: list[Job] | None = None, slowness: int = 1, numpy: bool = False
) -> Calibration:
    """Return what the portable lane measures on a machine that needs `slowness` ns a step."""
    lane = fake_lane(portable=True)
    assert isinstance(lane.sandbox, FakeSandbox)
    play = lane.sandbox.script

    def watch(job: Job) -> Observation:
        if jobs is not None and job.source:
            jobs.append(job)
        seen = play(job)
        return replace(seen, window_cpu_ns=seen.window_cpu_ns * slowness)

    watched = replace(lane.sandbox, script=watch)
    with Worker(Lane(watched, lane.meter)) as worker:
        return calibrate(problem, 1, worker, None, numpy)


def test_one_run_and_one_null_run_a_case(problem: Problem) -> None:
    jobs: list[Job] = []
    found = measure(problem, jobs)
    of_expert = Counter((job.kind, job.arguments) for job in jobs if job.source == EXPERT)
    assert set(of_expert.values()) == {1}
    assert of_expert.keys() == {
        (kind, case.arguments) for kind in (Kind.CALL, Kind.NULL) for case in found.cases
    }


def test_answer_cost_and_null_run_are_those_of_that_run(problem: Problem) -> None:
    found = measure(problem, slowness=3)
    assert [(c.level, c.index) for c in found.cases] == [(0, 0), (0, 1), (1, 0), (2, 0)]
    for case in found.cases:
        arguments = codec.decode(case.arguments)
        assert isinstance(arguments, tuple)
        assert codec.decode(case.expected) == sum(arguments[0])
        spent = EXPERT_ROUNDS * len(arguments[0])
        assert (case.null, case.null_cpu_ns, case.cpu_ns) == (7.0, 21, 3 * (7 + spent))
        assert case.cost == (None if case.level == 0 else spent)
    assert found.yardstick.levels == (None, *(EXPERT_ROUNDS * size for size in SIZES))
    assert found.yardstick.tiers == tuple(r * SIZES[1] for r in (EXPERT_ROUNDS, *SLOWER_ROUNDS))


def test_no_figure_depends_on_how_fast_the_machine_is(problem: Problem) -> None:
    fast, slow = measure(problem), measure(problem, slowness=1000)
    assert fast.yardstick == slow.yardstick
    assert (slow.native_ns_per_unit, slow.metered_ns_per_unit) == (1.0, 1.0)
    for case in fast.cases:
        assert fast.native_limits(problem, case.level) == slow.native_limits(problem, case.level)
        assert fast.exact_limits(problem, case) == slow.exact_limits(problem, case)


def test_exact_limits_end_a_run_where_its_cost_passes_the_bound(problem: Problem) -> None:
    found = measure(problem)
    (lower,), (top,) = found.cases_of(1), found.cases_of(2)
    assert found.exact_limits(problem, lower).units == 7 + found.yardstick.limit
    bound = TIER_MARGIN * SLOWER_ROUNDS[-1] * SIZES[1]
    assert found.exact_limits(problem, top).units == 7 + bound
    assert found.exact_limits(problem, top).memory_bytes == problem.memory_bytes
    assert found.native_limits(problem, 0).units is None


@pytest.mark.parametrize("tier", [1, 2, 3])
def test_reference_that_the_lane_cannot_run_is_named(tmp_path: Path, tier: int) -> None:
    problem = first(tmp_path)
    path = tmp_path / f"reference_solutions/first_sum/tier_{tier}.py"
    path.write_text(importing("first_sum"))
    with pytest.raises(UnfitError, match=rf"^tier_{tier}\.py: imports fcntl$"):
        measure(problem)


def test_numpy_needs_another_lane(problem: Problem) -> None:
    jobs: list[Job] = []
    with pytest.raises(UnfitError, match="needs numpy"):
        measure(problem, jobs, numpy=True)
    assert jobs == []


def test_failing_reference_is_the_suites_error_in_this_lane_too(tmp_path: Path) -> None:
    problem = first(tmp_path)
    path = tmp_path / "reference_solutions/first_sum/tier_1.py"
    path.write_text("def first_sum(values):\n    return values[10**9]\n")
    with pytest.raises(SuiteError, match=re.escape(str(path)) + ": RTE on its own problem"):
        measure(problem)


def test_a_slower_reference_runs_every_case_once(problem: Problem) -> None:
    jobs: list[Job] = []
    found = measure(problem, jobs)
    slower = summing("first_sum", SLOWER_ROUNDS[0])
    asked = [job.arguments for job in jobs if job.source == slower]
    assert asked == [case.arguments for case in found.cases if case.level > 0]


def test_a_level_that_the_slowest_does_not_finish_is_asked_of_no_other(problem: Problem) -> None:
    lane, asked = fake_lane(portable=True), []
    assert isinstance(lane.sandbox, FakeSandbox)
    play = lane.sandbox.script
    slowest, slower = (summing("first_sum", rounds) for rounds in reversed(SLOWER_ROUNDS))

    def watch(job: Job) -> Observation:
        seen = play(job)
        if job.source == slower:
            asked.append(job.arguments)
        is_hard = seen.log == b"steps %d" % (7 + SLOWER_ROUNDS[1] * SIZES[1])
        return stopped("cpu limit") if job.source == slowest and is_hard else seen

    with Worker(Lane(replace(lane.sandbox, script=watch), lane.meter)) as worker:
        found = calibrate(problem, 1, worker, None, False)
    assert found.yardstick.tier_level == 1
    assert asked == [case.arguments for case in found.cases_of(1)]
