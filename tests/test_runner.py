"""The runner, on scripted guests: what is run, what is left out, and what an end means."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest

from effbench.errors import GuestError
from effbench.isolation.base import SECOND_NS, Job, Observation
from effbench.isolation.fake import answered, died, failed, stopped, unsupported
from effbench.meters.fake import EXACT
from effbench.model import Problem, Verdict
from effbench.observing import Program
from tests.staging import (
    LIMIT,
    REFERENCE,
    RIGHT,
    WRONG,
    Run,
    Stage,
    by_level,
    calibration,
    runs_of,
    steps,
    write_problem,
)

NOISY = replace(EXACT, is_exact=False, repetitions=5)


@pytest.fixture(scope="module")
def problem(tmp_path_factory: pytest.TempPathFactory) -> Problem:
    return write_problem(tmp_path_factory.mktemp("suite"))


@pytest.fixture
def run(problem: Problem) -> Run:
    return runs_of(problem)


def test_right_program_is_run_natively_then_counted(run: Run) -> None:
    stage = Stage(metered={1: steps(150), 2: steps(250), 3: steps(350)})
    judgement = run(stage)
    assert (judgement.verdict, judgement.detail) == (Verdict.AC, "")
    assert stage.diary == [
        *(("native", level) for level in range(4)),
        *(("metered", level) for level in (1, 2, 3)),
    ]
    assert [c.cost for c in judgement.cases] == [None, 150, 250, 350]
    assert not any(case.censored for case in judgement.cases)


def test_count_below_the_null_run_is_one(run: Run) -> None:
    assert by_level(run(Stage(metered={1: answered(RIGHT, 3)})))[1].cost == 1.0


@pytest.mark.parametrize(
    ("seen", "verdict", "detail"),
    [
        (answered(WRONG), Verdict.WA, "wrong answer"),
        (answered(float(RIGHT)), Verdict.WA, "wrong answer"),
        (failed("ZeroDivisionError"), Verdict.RTE, "ZeroDivisionError"),
        (failed("no plain data", b"E"), Verdict.WA, "no plain data"),
        (failed("SyntaxError", b"C"), Verdict.CE, "SyntaxError"),
        (died(-11), Verdict.RTE, "killed by signal 11"),
        (stopped("answer limit"), Verdict.OLE, "the answer is too large"),
    ],
)
@pytest.mark.parametrize("level", [0, 2])
def test_failure_ends_the_judgement(
    run: Run, seen: Observation, verdict: Verdict, detail: str, level: int
) -> None:
    stage = Stage(native={level: seen})
    judgement = run(stage)
    assert judgement.verdict is verdict
    assert judgement.detail == f"level {level}: {detail}"
    assert stage.levels("native") == list(range(level + 1))
    assert stage.levels("metered") == []
    assert stage.levels("expert") == [level]
    assert (judgement.cases[-1].level, judgement.cases[-1].verdict) == (level, verdict)


@pytest.mark.parametrize("seen", [stopped("cpu limit"), failed("", b"M")])
def test_out_of_time_or_memory_at_level_0_is_a_verdict(run: Run, seen: Observation) -> None:
    judgement = run(Stage(native={0: seen}))
    assert judgement.verdict in (Verdict.TLE, Verdict.MLE)


@pytest.mark.parametrize(
    ("seen", "verdict"),
    [
        (stopped("cpu limit"), Verdict.TLE),
        (stopped("wall limit"), Verdict.TLE),
        (failed("", b"M"), Verdict.MLE),
    ],
)
def test_out_of_time_or_memory_at_a_weighted_level_censors_it(
    run: Run, seen: Observation, verdict: Verdict
) -> None:
    stage = Stage(native={2: seen})
    judgement = run(stage)
    assert judgement.verdict is Verdict.AC
    # What somebody outside may have held up has to happen twice.
    assert stage.levels("native") == ([0, 1, 2, 2] if seen.ended == "wall limit" else [0, 1, 2])
    assert stage.levels("metered") == [1]
    results = by_level(judgement)
    assert (results[1].cost, results[1].censored) == (100, False)
    assert (results[2].verdict, results[2].cost, results[2].censored) == (verdict, None, True)
    assert 3 not in results


def test_levels_beyond_one_over_the_limit_are_not_counted(run: Run) -> None:
    stage = Stage(metered={1: steps(801)})
    judgement = run(stage, figures=calibration(tier_level=1))
    assert judgement.verdict is Verdict.AC
    assert stage.levels("native") == [0, 1, 2, 3]
    assert stage.levels("metered") == [1]
    assert by_level(judgement)[1].cost == 801


def test_limit_itself_is_not_over(run: Run) -> None:
    stage = Stage(metered={1: steps(800)})
    run(stage)
    assert stage.levels("metered") == [1, 2, 3]


def test_tier_level_is_counted_although_an_easier_level_was_over(run: Run) -> None:
    stage = Stage(metered={1: steps(900), 3: steps(3900)})
    judgement = run(stage, figures=calibration(tier_level=3))
    assert stage.levels("metered") == [1, 3]
    assert by_level(judgement)[2].cost is None
    assert by_level(judgement)[3].cost == 3900


def test_run_that_the_meter_stopped_beyond_its_bound_is_censored_there(run: Run) -> None:
    stage = Stage(metered={2: stopped("cpu limit", cost=5000)})
    result = by_level(run(stage))[2]
    assert (result.verdict, result.censored, result.cost) == (Verdict.TLE, True, 800.0)
    assert stage.levels("metered") == [1, 2, 3]


def test_run_that_only_a_loaded_machine_stopped_is_run_again(run: Run) -> None:
    stage = Stage(metered={2: [stopped("cpu limit", cost=300), steps(310)]})
    result = by_level(run(stage))[2]
    assert (result.verdict, result.censored, result.cost) == (Verdict.AC, False, 310)
    assert stage.levels("metered") == [1, 2, 2, 3]


def test_run_stopped_without_a_count_is_censored_at_its_bound(run: Run) -> None:
    stopped_twice = [stopped("cpu limit"), stopped("cpu limit")]
    result = by_level(run(Stage(metered={2: stopped_twice})))[2]
    assert (result.censored, result.cost) == (True, LIMIT)


def test_measured_run_is_checked_too(run: Run) -> None:
    judgement = run(Stage(metered={2: answered(WRONG, 100)}))
    assert (judgement.verdict, judgement.detail) == (
        Verdict.WA,
        "level 2, measured: wrong answer",
    )
    assert (judgement.cases[-1].level, judgement.cases[-1].verdict) == (2, Verdict.WA)
    assert [case.level for case in judgement.cases] == [0, 1, 3, 2]


def test_count_that_contradicts_its_cpu_time_is_suspect_after_three_retries(run: Run) -> None:
    stage = Stage(metered={2: steps(5, cpu_ns=SECOND_NS)})
    judgement = run(stage)
    assert judgement.verdict is Verdict.SUSPECT
    assert judgement.detail == "level 2: its count is too small for its CPU time"
    assert judgement.cases[-1].verdict is Verdict.SUSPECT
    assert stage.levels("metered") == [1, 2, 2, 2, 2]


def test_count_that_is_credible_once_is_taken(run: Run) -> None:
    lie = steps(5, cpu_ns=SECOND_NS)
    judgement = run(Stage(metered={2: [lie, lie, lie, steps(210)]}))
    assert (judgement.verdict, by_level(judgement)[2].cost) == (Verdict.AC, 210)


def test_program_that_leaves_no_count_is_suspect(run: Run) -> None:
    silent = replace(steps(5), log=b"")
    judgement = run(Stage(metered={1: silent}))
    assert (judgement.verdict, judgement.detail) == (
        Verdict.SUSPECT,
        "level 1: no count was left",
    )


def test_expert_that_fails_on_the_same_case_means_that_we_are_broken(run: Run) -> None:
    stage = Stage(native={2: failed("OSError")}, expert={2: failed("OSError")})
    with pytest.raises(GuestError, match=r"the expert itself got RTE .* level 2 case 0"):
        run(stage)


def test_own_failure_is_retried_and_then_an_error_of_ours(run: Run) -> None:
    broken = {level: failed("OSError") for level in REFERENCE}
    stage = Stage(native={2: failed("OSError")}, expert=broken)
    judgement = run(stage, outer=True)
    assert stage.levels("native") == [0, 1, 2, 0, 1, 2]
    assert (judgement.verdict, judgement.cases) == (Verdict.SE, ())
    assert "the expert itself got RTE" in judgement.detail


def test_sandbox_that_only_the_submission_breaks_is_its_own_error(run: Run) -> None:
    @dataclass
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


def test_sandbox_that_nothing_runs_in_is_our_error(run: Run) -> None:
    class Dead(Stage):
        def __call__(self, job: Job) -> Observation:
            raise GuestError("pipe closed")

    judgement = run(Dead(), outer=True)
    assert (judgement.verdict, judgement.detail) == (Verdict.SE, "pipe closed")


def test_numpy_is_forbidden_where_the_problem_does_not_allow_it(run: Run) -> None:
    stage = Stage()
    judgement = run(stage, program=Program("submitted", True))
    assert (judgement.verdict, stage.diary) == (Verdict.FORBIDDEN, [])


def test_noisy_meter_is_paired_with_the_expert(run: Run) -> None:
    # The machine is twice as slow today: the ratio counts, not the readings.
    twice = {level: steps(2 * cost) for level, cost in REFERENCE.items()}
    stage = Stage(native={1: steps(300), 2: steps(400), 3: steps(800)}, expert=twice)
    results = by_level(run(stage, traits=NOISY))
    assert [results[level].cost for level in (1, 2, 3)] == pytest.approx([150, 200, 400])
    # Three ratios that are alike need no more.
    assert stage.levels("expert") == [1] * 3 + [2] * 3 + [3] * 3
    # The native pass was the first of the three.
    assert stage.levels("native") == [0, 1, 2, 3] + [1] * 2 + [2] * 2 + [3] * 2


def test_noisy_run_far_beyond_its_bound_is_censored(run: Run) -> None:
    stage = Stage(native={1: steps(1300)})
    result = by_level(run(stage, traits=NOISY))[1]
    assert (result.verdict, result.censored, result.cost) == (Verdict.TLE, True, 1300)
    # One reading more than that of the native pass: a single one may be an accident.
    assert stage.levels("native").count(1) == 2


def test_expert_that_fails_while_timed_is_never_held_against_the_submission(run: Run) -> None:
    stage = Stage(expert={2: stopped("cpu limit")})
    with pytest.raises(GuestError, match="the expert itself got TLE"):
        run(stage, traits=NOISY)


def test_frame_that_only_a_portable_guest_writes_moves_nothing_natively(run: Run) -> None:
    judgement = run(Stage(native={1: unsupported("forged")}))
    assert (judgement.verdict, judgement.detail) == (Verdict.RTE, "level 1: forged")
