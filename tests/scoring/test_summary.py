"""From rows to scores, against figures worked out by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from effbench.model import CaseResult, Judgement, Row, Verdict, Yardstick
from effbench.scoring.summary import score_model, score_submission

# ref = 100 and 200, hence T = 400; weights 1 and 3; the tiers cost 200, 300, 1000 at level 2.
YARDSTICK = Yardstick((0.0, 1.0, 3.0), (None, 100.0, 200.0), 400.0, 2, (200.0, 300.0, 1000.0))


def ran(level: int, cost: float | None, *, index: int = 0, censored: bool = False) -> CaseResult:
    verdict = Verdict.TLE if censored else Verdict.AC
    return CaseResult(level, index, verdict, censored, cost, 7_000_000, 1 << 20)


def judged(problem: str, sample: int, *cases: CaseResult, verdict: Verdict = Verdict.AC) -> Row:
    judgement = Judgement(verdict, "" if verdict is Verdict.AC else "said", cases)
    yardstick = None if verdict in (Verdict.SE, Verdict.CE) else YARDSTICK
    return Row("m", problem, sample, "d", "sha", "fake", "steps", "steps", judgement, yardstick)


EASY = ran(0, None)
# f = (400 - 250) / 300 = 0.5 and (400 - 300) / 200 = 0.5
HALF = (EASY, ran(1, 250.0), ran(2, 300.0))
EXPERT = (EASY, ran(1, 100.0), ran(2, 200.0))


def test_expert_scores_one() -> None:
    score = score_submission(judged("a", 0, *EXPERT))
    assert (score.efficiency, score.efficiency_uncapped) == (1.0, 1.0)
    assert (score.tier, score.dps_norm, score.cost) == (1, 100.0, 200.0)
    assert score.cpu_ns == 7_000_000
    assert [x.level for x in score.levels] == [1, 2]


def test_half_way_to_the_limit() -> None:
    score = score_submission(judged("a", 0, *HALF))
    assert score.efficiency == score.efficiency_uncapped == pytest.approx(0.5)
    assert [x.efficiency for x in score.levels] == pytest.approx([0.5, 0.5])
    assert (score.tier, score.dps_norm) == (2, pytest.approx(200 / 3))
    assert [x.reference for x in score.levels] == [100.0, 200.0]
    assert [x.cost for x in score.levels] == [250.0, 300.0]


def test_cheaper_than_the_expert_is_capped() -> None:
    score = score_submission(judged("a", 0, EASY, ran(1, 10.0), ran(2, 100.0)))
    # (1 * 390 / 300 + 3 * 300 / 200) / 4
    assert score.efficiency_uncapped == pytest.approx((1.3 + 4.5) / 4)
    assert (score.efficiency, score.tier) == (1.0, 1)


def test_dearest_case_of_a_level_counts_and_the_tier_sums_them() -> None:
    cases = (ran(1, 10.0), ran(1, 250.0, index=1), ran(2, 120.0), ran(2, 180.0, index=1))
    score = score_submission(judged("a", 0, EASY, *cases))
    assert [x.cost for x in score.levels] == [250.0, 180.0]
    assert (score.cost, score.tier) == (300.0, 2)
    assert score.cpu_ns == 14_000_000


def test_level_over_the_limit_takes_harder_ones_with_it_but_a_tier_is_found() -> None:
    score = score_submission(judged("a", 0, EASY, ran(1, 401.0), ran(2, 200.0)))
    assert score.efficiency == 0.0
    assert [x.efficiency for x in score.levels] == [0.0, 0.0]
    assert (score.verdict, score.tier) == (Verdict.AC, 1)


def test_censored_level_keeps_the_easier_ones() -> None:
    cases = (EASY, ran(1, 250.0), ran(2, 400.0, censored=True))
    score = score_submission(judged("a", 0, *cases))
    assert score.efficiency == pytest.approx(0.5 * 1 / 4)
    assert (score.verdict, score.tier, score.dps_norm, score.cost) == (Verdict.AC, None, 0.0, None)
    assert [x.censored for x in score.levels] == [False, True]
    assert score.levels[1].cost is None


def test_level_that_never_ran_counts_as_censored() -> None:
    score = score_submission(judged("a", 0, EASY, ran(1, 250.0)))
    assert score.efficiency == pytest.approx(0.125)
    assert (score.tier, score.cpu_ns) == (None, None)


def test_slower_than_every_tier_matches_none() -> None:
    score = score_submission(judged("a", 0, EASY, ran(1, 250.0), ran(2, 1021.0)))
    assert (score.tier, score.dps_norm, score.cost) == (None, 0.0, 1021.0)


@pytest.mark.parametrize("verdict", [v for v in Verdict if v is not Verdict.AC])
def test_whatever_is_not_right_scores_nothing(verdict: Verdict) -> None:
    score = score_submission(judged("a", 0, *EXPERT, verdict=verdict))
    assert (score.verdict, score.detail) == (verdict, "said")
    assert (score.efficiency, score.efficiency_uncapped, score.tier) == (0.0, 0.0, None)
    assert (score.cost, score.cpu_ns, score.levels) == (None, None, ())


# Problem a: 1, 0.5, 0; problem b: 0.5 twice and an SE; problem c: no sample.
ROWS = [
    judged("a", 0, *EXPERT),
    judged("a", 1, *HALF),
    judged("a", 2, verdict=Verdict.WA),
    judged("b", 0, *HALF),
    judged("b", 1, verdict=Verdict.SE),
    judged("b", 2, *HALF),
]
PROBLEMS = ("a", "b", "c")


def test_model_of_three_problems_one_without_samples() -> None:
    model = score_model(ROWS, PROBLEMS, [1, 2])
    values = {name: metric.value for name, metric in model.metrics.items()}
    assert values == pytest.approx(
        {
            "eff@1": (0.5 + 0.5 + 0) / 3,
            "eff_uncapped@1": (0.5 + 0.5 + 0) / 3,
            "pass@1": (2 / 3 + 1 + 0) / 3,
            # the best of two of {1, 0.5, 0}: 1, 1, 0.5
            "eff@2": (2.5 / 3 + 0.5 + 0) / 3,
            "eff_uncapped@2": (2.5 / 3 + 0.5 + 0) / 3,
            "pass@2": (1 + 1 + 0) / 3,
            # over the right samples of problems that have one: (100 + 66.7) / 2 and 66.7
            "dps_norm": (250 / 3 + 200 / 3) / 2,
        }
    )
    assert model.omitted == {}
    assert {metric.n_problems for name, metric in model.metrics.items() if "@" in name} == {3}
    assert model.metrics["dps_norm"].n_problems == 2
    for metric in model.metrics.values():
        assert metric.low is not None
        assert metric.high is not None
        assert metric.low <= metric.value <= metric.high


def test_own_failures_are_left_out_and_counted() -> None:
    problems = score_model(ROWS, PROBLEMS, [1]).problems
    assert [(p.n, p.correct, p.errors) for p in problems.values()] == [
        (3, 2, 0),
        (2, 2, 1),
        (0, 0, 0),
    ]
    assert problems["b"].metrics["pass@1"] == 1.0
    assert problems["c"].metrics == {"eff@1": 0.0, "eff_uncapped@1": 0.0, "pass@1": 0.0}
    assert problems["a"].metrics["dps_norm"] == pytest.approx(250 / 3)


def test_k_above_the_smallest_number_of_samples_is_omitted_and_named() -> None:
    model = score_model(ROWS, PROBLEMS, [2, 3, 10])
    assert {"eff@2", "eff_uncapped@2", "pass@2", "dps_norm"} == set(model.metrics)
    assert set(model.omitted) == {
        f"{name}@{k}" for name in ("eff", "eff_uncapped", "pass") for k in (3, 10)
    }
    assert "k = 3 is above the smallest number of samples of a problem, 2" in model.omitted["eff@3"]


def test_single_problem_has_no_interval() -> None:
    metric = score_model(ROWS[:3], ("a",), [1]).metrics["eff@1"]
    assert (metric.value, metric.low, metric.high) == (0.5, None, None)


def test_nothing_right_has_no_dps_norm() -> None:
    model = score_model([ROWS[2]], ("a",), [1])
    assert model.omitted == {"dps_norm": "no problem has a correct sample"}
    assert model.metrics["pass@1"].value == 0.0


def test_model_without_rows_omits_everything() -> None:
    model = score_model([], PROBLEMS, [1])
    assert model.metrics == {}
    assert set(model.omitted) == {"eff@1", "eff_uncapped@1", "pass@1", "dps_norm"}


# Every example resamples problems some ten thousand times.
@settings(max_examples=15, deadline=None)
@given(rows=st.permutations(ROWS), problems=st.permutations(PROBLEMS))
def test_scores_do_not_depend_on_the_order_of_rows(rows: list[Row], problems: list[str]) -> None:
    there, here = score_model(rows, problems, [1, 2]), score_model(ROWS, PROBLEMS, [1, 2])
    for name, metric in here.metrics.items():
        other = there.metrics[name]
        assert (other.value, other.low, other.high) == pytest.approx(
            (metric.value, metric.low, metric.high)
        )
    assert there.problems == here.problems
    assert {(s.problem, s.sample): s for s in there.submissions} == {
        (s.problem, s.sample): s for s in here.submissions
    }


COSTS = st.floats(1.0, 2000.0)


@given(easy=COSTS, hard=COSTS, faster=st.floats(0.1, 1.0))
def test_lower_cost_never_scores_less(easy: float, hard: float, faster: float) -> None:
    slow = score_submission(judged("a", 0, EASY, ran(1, easy), ran(2, hard)))
    fast = score_submission(judged("a", 0, EASY, ran(1, easy * faster), ran(2, hard * faster)))
    assert 0.0 <= slow.efficiency <= fast.efficiency <= 1.0
    assert slow.efficiency_uncapped <= fast.efficiency_uncapped
    assert (fast.dps_norm or 0.0) >= (slow.dps_norm or 0.0)


def test_unit_does_not_matter() -> None:
    scaled = replace(YARDSTICK, levels=(None, 1.0, 2.0), limit=4.0, tiers=(2.0, 3.0, 10.0))
    row = replace(judged("a", 0, EASY, ran(1, 2.5), ran(2, 3.0)), yardstick=scaled)
    score, same = score_submission(row), score_submission(judged("a", 0, *HALF))
    assert score.efficiency == pytest.approx(same.efficiency)
    assert score.tier == same.tier
