"""The runner where a meter stops runs exactly: one measured run a case decides everything."""

from __future__ import annotations

from dataclasses import replace

import pytest

from effbench.errors import CanaryError, GuestError, UnfitError
from effbench.isolation.base import Job, Observation
from effbench.isolation.fake import answered, died, failed, stopped, unsupported
from effbench.meters.fake import STOPPING
from effbench.model import Problem, Verdict
from effbench.observing import Program
from tests.staging import (
    LIMIT,
    NULL,
    RIGHT,
    WRONG,
    Run,
    Stage,
    by_level,
    calibration,
    runs_of,
    write_problem,
)

BOUND = int(LIMIT)
SLOWEST = 4000
TIER_BOUND = 6000  # what goes on at the tier level: half as much again as the slowest tier


@pytest.fixture(scope="module")
def problem(tmp_path_factory: pytest.TempPathFactory) -> Problem:
    return write_problem(tmp_path_factory.mktemp("suite"))


@pytest.fixture
def run(problem: Problem) -> Run:
    return runs_of(problem, STOPPING)


def test_every_case_is_run_once_and_measured(run: Run) -> None:
    stage = Stage(metered={1: 150, 2: 250, 3: 350})
    judgement = run(stage)
    assert (judgement.verdict, judgement.detail) == (Verdict.AC, "")
    assert stage.diary == [("metered", level) for level in range(4)]
    assert [c.cost for c in judgement.cases] == [None, 150, 250, 350]
    assert {c.verdict for c in judgement.cases} == {Verdict.AC}
    assert not any(case.censored for case in judgement.cases)


def test_limit_is_the_null_run_and_the_bound(run: Run) -> None:
    stage = Stage()
    run(stage, figures=calibration(tier_level=2))
    assert stage.units == [None, NULL + BOUND, NULL + TIER_BOUND, NULL + BOUND]


def test_count_below_the_null_run_is_one(run: Run) -> None:
    assert by_level(run(Stage(metered={1: answered(RIGHT, 3)})))[1].cost == 1.0


@pytest.mark.parametrize(
    ("seen", "verdict", "detail"),
    [
        (answered(WRONG), Verdict.WA, "wrong answer"),
        (failed("ZeroDivisionError"), Verdict.RTE, "ZeroDivisionError"),
        (failed("no plain data", b"E"), Verdict.WA, "no plain data"),
        (failed("SyntaxError", b"C"), Verdict.CE, "SyntaxError"),
        (died(3), Verdict.RTE, "ended with status 3"),
        (stopped("answer limit"), Verdict.OLE, "the answer is too large"),
    ],
)
@pytest.mark.parametrize("level", [0, 2])
def test_failure_ends_the_judgement_once_the_expert_has_passed_there(
    run: Run, seen: Observation, verdict: Verdict, detail: str, level: int
) -> None:
    stage = Stage(metered={level: seen})
    judgement = run(stage)
    assert (judgement.verdict, judgement.detail) == (verdict, f"level {level}: {detail}")
    assert stage.diary == [*(("metered", i) for i in range(level + 1)), ("expert", level)]
    assert [case.level for case in judgement.cases] == list(range(level + 1))
    assert [c.verdict for c in judgement.cases] == [*(Verdict.AC for _ in range(level)), verdict]


@pytest.mark.parametrize(
    ("seen", "verdict"),
    [
        (stopped("cpu limit"), Verdict.TLE),
        (stopped("wall limit"), Verdict.TLE),
        (failed("", b"M"), Verdict.MLE),
    ],
)
def test_out_of_time_or_memory_at_level_0_is_a_verdict(
    run: Run, seen: Observation, verdict: Verdict
) -> None:
    stage = Stage(metered={0: seen})
    assert run(stage).verdict is verdict
    runs = 2 if seen.ended == "wall limit" else 1  # somebody outside may have held the first one
    assert stage.diary == [*[("metered", 0)] * runs, ("expert", 0)]


def test_cost_at_the_bound_counts_and_a_step_more_is_censored_there(run: Run) -> None:
    figures = calibration(tier_level=1)
    at, beyond = Stage(metered={2: BOUND}), Stage(metered={2: BOUND + 1})
    kept, cut = (by_level(run(stage, figures=figures)) for stage in (at, beyond))
    assert (kept[2].verdict, kept[2].cost, kept[2].censored) == (Verdict.AC, BOUND, False)
    assert (cut[2].verdict, cut[2].cost, cut[2].censored) == (Verdict.TLE, BOUND, True)
    assert at.levels("metered") == [0, 1, 2, 3]
    assert beyond.levels("metered") == [0, 1, 2]


def test_censored_run_is_right_and_needs_no_expert(run: Run) -> None:
    stage = Stage(metered={1: failed("", b"M")})
    judgement = run(stage, figures=calibration(tier_level=1))
    assert judgement.verdict is Verdict.AC
    assert (by_level(judgement)[1].verdict, by_level(judgement)[1].cost) == (Verdict.MLE, 6000)
    assert stage.diary == [("metered", 0), ("metered", 1)]


def test_tier_level_is_measured_although_an_easier_level_was_over(run: Run) -> None:
    stage = Stage(metered={1: 10**6, 3: SLOWEST - 1})
    judgement = run(stage)
    assert judgement.verdict is Verdict.AC
    assert stage.levels("metered") == [0, 1, 3]
    assert [(c.level, c.cost, c.censored) for c in judgement.cases[1:]] == [
        (1, BOUND, True),
        (3, SLOWEST - 1, False),
    ]


def test_tier_level_is_censored_at_a_bound_of_its_own(run: Run) -> None:
    at, beyond = (by_level(run(Stage(metered={3: TIER_BOUND + more}))) for more in (0, 1))
    assert (at[3].cost, at[3].censored) == (TIER_BOUND, False)
    assert (beyond[3].cost, beyond[3].censored) == (TIER_BOUND, True)


def test_tier_level_over_the_limit_ends_the_levels_above_it(run: Run) -> None:
    stage = Stage(metered={2: BOUND + 1})
    result = by_level(run(stage, figures=calibration(tier_level=2)))[2]
    assert (result.cost, result.censored) == (BOUND + 1, False)
    assert stage.levels("metered") == [0, 1, 2]


def test_ladder_of_one_tier_needs_no_tier_level(run: Run) -> None:
    figures = calibration()
    figures = replace(figures, yardstick=replace(figures.yardstick, tiers=(400.0,)))
    stage = Stage(metered={1: BOUND + 1})
    run(stage, figures=figures)
    assert stage.levels("metered") == [0, 1]


def test_case_over_the_limit_decides_its_level(run: Run) -> None:
    figures = calibration(tier_level=3)
    more = [replace(case, index=1) for case in figures.cases if case.level == 2]
    figures = replace(figures, cases=(*figures.cases, *more))
    stage = Stage(metered={2: [BOUND + 1, 200]})
    judgement = run(stage, figures=figures)
    assert stage.levels("metered") == [0, 1, 2, 3]
    assert [(c.level, c.index) for c in judgement.cases] == [(0, 0), (1, 0), (2, 0), (3, 0)]


def test_expert_that_fails_on_the_same_case_means_that_we_are_broken(run: Run) -> None:
    stage = Stage(metered={2: failed("OSError")}, expert={2: failed("OSError")})
    with pytest.raises(CanaryError, match=r"the expert itself got RTE .* level 2 case 0"):
        run(stage)
    again = Stage(metered={2: failed("OSError")}, expert={2: failed("OSError")})
    judgement = run(again, outer=True)
    assert (judgement.verdict, judgement.cases) == (Verdict.SE, ())
    assert again.levels("metered") == [0, 1, 2, 0, 1, 2]


def test_answer_without_a_reading_is_no_judgement(run: Run) -> None:
    silent = replace(answered(RIGHT), log=b"")
    with pytest.raises(GuestError, match="first_sum: an answer without a reading"):
        run(Stage(metered={1: silent}))


@pytest.mark.parametrize("outer", [False, True])
@pytest.mark.parametrize("level", [0, 2])
def test_limit_of_the_lane_is_no_verdict_and_not_tried_again(
    run: Run, level: int, outer: bool
) -> None:
    stage = Stage(metered={level: unsupported("imports fcntl")})
    with pytest.raises(UnfitError, match=r"^imports fcntl$"):
        run(stage, outer=outer, numpy=False)
    assert stage.diary == [("metered", i) for i in range(level + 1)]


def test_limit_of_the_lane_met_by_the_expert_is_no_verdict_either(run: Run) -> None:
    stage = Stage(metered={1: failed("OSError")}, expert={1: unsupported("imports fcntl")})
    with pytest.raises(UnfitError, match="imports fcntl"):
        run(stage, numpy=False)


def test_numpy_needs_another_lane_only_where_it_is_allowed(run: Run) -> None:
    program, stage = Program("submitted", True), Stage()
    with pytest.raises(UnfitError, match="imports numpy"):
        run(stage, program=program, numpy=False, allowed=True)
    assert run(stage, program=program, numpy=False).verdict is Verdict.FORBIDDEN
    assert stage.diary == []


def test_sandbox_that_only_the_submission_breaks_is_its_own_error(run: Run) -> None:
    class Breaking(Stage):
        def __call__(self, job: Job) -> Observation:
            if job.source == "submitted":
                raise GuestError("pipe closed")
            return Stage.__call__(self, job)

    judgement = run(Breaking(), outer=True)
    assert (judgement.verdict, judgement.detail) == (
        Verdict.RTE,
        "broke its sandbox twice: pipe closed",
    )
