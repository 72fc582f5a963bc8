"""From rows to scores, against figures worked out by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from effbench.model import CaseResult, Judgement, Row, Verdict, Yardstick
from effbench.scoring.summary import (
    ProblemFacts,
    score_model,
    score_submission,
    score_submissions,
)

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
AT_K = ("eff", "eff_uncapped", "pass", "efficient", "efficient_strict", "opt")
FAST = ("fast_0", "fast_0.5", "fast_0.8", "fast_1", "fast_1.5", "fast_2")
OF_CORRECT = ("speedup", "net", "dps_norm", "dps", "nmu", "memory_mib")
SHOWN = (*(f"{name}@{k}" for k in (1, 2) for name in AT_K[:3]), "dps_norm")


def test_model_of_three_problems_one_without_samples() -> None:
    model = score_model(ROWS, PROBLEMS, [1, 2])
    values = {name: model.metrics[name].value for name in SHOWN}
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
    assert set(model.omitted) == {"dps", "nmu"}
    assert {metric.n_problems for name, metric in model.metrics.items() if "@" in name} == {3}
    assert model.metrics["dps_norm"].n_problems == 2
    assert model.metrics["speedup"].high is None
    assert model.metrics["speedup"].remark == (
        "too few problems for an upper end; "
        "new samples: too few problems have several correct samples"
    )
    for name, metric in model.metrics.items():
        if name != "speedup":
            assert metric.low is not None
            assert metric.high is not None
            assert metric.low - 1e-12 <= metric.value <= metric.high + 1e-12


def test_own_failures_are_left_out_and_counted() -> None:
    problems = score_model(ROWS, PROBLEMS, [1]).problems
    assert [(p.n, p.correct, p.errors) for p in problems.values()] == [
        (3, 2, 0),
        (2, 2, 1),
        (0, 0, 0),
    ]
    assert problems["b"].metrics["pass@1"] == 1.0
    names = {*(f"{name}@1" for name in AT_K), *FAST, "beyond"}
    assert problems["c"].metrics == dict.fromkeys(names, 0.0)
    assert problems["a"].metrics["dps_norm"] == pytest.approx(250 / 3)


def test_k_above_the_smallest_number_of_samples_is_omitted_and_named() -> None:
    model = score_model(ROWS, PROBLEMS, [2, 3, 10])
    assert {f"{name}@2" for name in AT_K} == {name for name in model.metrics if "@" in name}
    assert {f"{name}@{k}" for name in AT_K for k in (3, 10)} == {
        name for name in model.omitted if "@" in name
    }
    assert "k = 3 is above the smallest number of samples of a problem, 2" in model.omitted["eff@3"]


def test_single_problem_has_no_interval() -> None:
    metric = score_model(ROWS[:3], ("a",), [1]).metrics["eff@1"]
    assert (metric.value, metric.low, metric.high) == (0.5, None, None)


def test_nothing_right_has_none_of_the_figures_of_correct_samples() -> None:
    model = score_model([ROWS[2]], ("a",), [1])
    assert model.omitted == dict.fromkeys(OF_CORRECT, "no problem has a correct sample")
    assert model.metrics["pass@1"].value == 0.0
    assert model.metrics["beyond"].value == 0.0


def test_model_without_rows_omits_everything() -> None:
    model = score_model([], PROBLEMS, [1])
    assert model.metrics == {}
    assert set(model.omitted) == {
        *(f"{name}@1" for name in AT_K),
        *FAST,
        *OF_CORRECT,
        "beyond",
    }


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


# The same, as the other benchmarks see it. Sums of the levels' dearest cases: the expert's is 300,
# HALF's 550; at the tier level 200 and 300, between 200 and 1000.
def test_other_benchmarks_figures() -> None:
    values = {
        name: metric.value for name, metric in score_model(ROWS, PROBLEMS, [1]).metrics.items()
    }
    expected = {
        # a: only EXPERT is within 2 % of itself, and none strictly below; b and c: none
        "efficient@1": 1 / 9,
        "efficient_strict@1": 0.0,
        "opt@1": 1 / 9,
        # EXPERT 1, HALF (1000 - 300) / 800, wrong 0
        "beyond": ((1 + 0.875) / 3 + 0.875) / 3,
        "fast_0": (2 / 3 + 1) / 3,
        "fast_0.5": (2 / 3 + 1) / 3,
        "fast_0.8": 1 / 9,
        "fast_1": 0.0,
        "net": ((1 + 550 / 300) / 2 + 550 / 300) / 2,
        "speedup": 1 / (((1 + 550 / 300) / 2 + 550 / 300) / 2),
        "memory_mib": 1.0,
    }
    assert {name: values[name] for name in expected} == pytest.approx(expected)


def test_problem_shows_its_own_speedup() -> None:
    metrics = score_model(ROWS, PROBLEMS, [1]).problems["a"].metrics
    assert metrics["speedup"] == pytest.approx(300 / ((300 + 550) / 2))


def test_intervals_for_new_samples() -> None:
    model = score_model([*ROWS[:2], *ROWS[3:]], ("a", "b"), [1, 2])
    metric = model.metrics["eff@1"]
    # a: 1 and 0.5, variance of the mean 1/16; b does not vary; t for one degree of freedom
    assert metric.samples_low is not None
    assert metric.samples_high is not None
    assert 0.0 < metric.samples_low < metric.value < metric.samples_high < 1.0
    assert metric.remark == ""
    none = model.metrics["eff@2"]
    assert (none.samples_low, none.samples_high) == (None, None)
    assert none.remark == "new samples: 2 problems have only 2 samples"
    assert "no problem's samples differ" in model.metrics["pass@1"].remark


def test_interval_of_speedup_is_that_of_net_upside_down() -> None:
    rows = [replace(row, sample=6 * row.sample + i) for row in ROWS for i in range(6)]
    metrics = score_model(rows, PROBLEMS, [1]).metrics
    speedup, net = metrics["speedup"], metrics["net"]
    assert net.high is not None
    assert net.samples_low is not None
    assert speedup.low == pytest.approx(1 / net.high)
    assert speedup.samples_high == pytest.approx(1 / net.samples_low)


def test_shares_of_a_population_give_dps() -> None:
    facts = {"a": ProblemFacts(shares=(0.25, 0.25, 0.5))}
    model = score_model(ROWS, PROBLEMS, [1], facts)
    assert [s.dps for s in model.submissions] == [100.0, 75.0, None, None, None, None]
    assert (model.metrics["dps"].value, model.metrics["dps"].n_problems) == (87.5, 1)
    without = score_model(ROWS, PROBLEMS, [1]).omitted["dps"]
    assert without == "no problem with a correct sample has population shares"
    with pytest.raises(ValueError, match="a: 2 shares for 3 tiers"):
        score_model(ROWS, PROBLEMS, [1], {"a": ProblemFacts(shares=(0.5, 0.5))})


def test_memory_of_the_expert_gives_nmu() -> None:
    known = replace(YARDSTICK, memory_bytes=1 << 19)
    rows = [row if row.yardstick is None else replace(row, yardstick=known) for row in ROWS]
    metric = score_model(rows, PROBLEMS, [1]).metrics["nmu"]
    assert (metric.value, metric.n_problems) == (2.0, 2)


def test_memory_of_two_sandboxes_is_not_averaged() -> None:
    rows = [*ROWS, replace(ROWS[0], sandbox="other", problem="c")]
    model = score_model(rows, PROBLEMS, [1])
    assert "memory_mib" not in model.metrics
    assert model.omitted["memory_mib"] == "not comparable between fake and other"


def test_problem_with_one_tier_is_left_out_of_what_needs_a_ladder() -> None:
    single = replace(YARDSTICK, tiers=(200.0,))
    rows = [*ROWS, replace(judged("c", 0, *HALF), yardstick=single)]
    metrics = score_model(rows, PROBLEMS, [1]).metrics
    assert (metrics["beyond"].n_problems, metrics["opt@1"].n_problems) == (2, 2)
    alone = score_model(rows[-1:], ("c",), [1])
    assert alone.omitted["beyond"] == alone.omitted["opt@1"]
    assert alone.omitted["opt@1"] == "no judged problem has a ladder of two tiers"


def test_censored_sample_enters_speedup_at_its_bound_and_is_never_fast() -> None:
    cases = (EASY, ran(1, 50.0), ran(2, 400.0, censored=True))
    row = judged("a", 0, *cases)
    score = score_submission(row)
    assert (score.speedup, score.at_bound) == (pytest.approx(300 / 450), True)
    assert (score.efficient, score.optimal, score.beyond) == (False, False, 0.0)
    metrics = score_model([row], ("a",), [1]).metrics
    assert (metrics["fast_0"].value, metrics["fast_0.5"].value) == (1.0, 0.0)
    assert "1 of 1 correct samples at their bound" in metrics["speedup"].remark


def test_level_that_never_ran_costs_the_limit_at_least() -> None:
    score = score_submission(judged("a", 0, EASY, ran(1, 700.0, censored=True)))
    assert score.speedup == pytest.approx(300 / (700 + 400))


def test_growth_over_the_weighted_levels() -> None:
    yardstick = Yardstick((0.0, 1.0, 1.0, 1.0), (None, 10.0, 1e3, 1e5), 2e5, 3, (1e5, 2e5))
    cases = (EASY, ran(1, 20.0), ran(2, 2e3), ran(3, 2e5))
    row = replace(judged("a", 0, *cases), yardstick=yardstick)
    facts = {"a": ProblemFacts(sizes=(5, 10, 100, 1000))}
    (known,) = score_submissions([row], facts)
    assert known.growth.exponent == pytest.approx(2.0)
    (unknown,) = score_submissions([row])
    assert unknown.growth.reason == "the sizes of the levels are not known here"
    (wrong,) = score_submissions([judged("a", 0, *cases, verdict=Verdict.WA)], facts)
    assert (wrong.growth.exponent, wrong.growth.reason) == (None, "not accepted")


@given(st.lists(st.sampled_from(ROWS[:3]), min_size=3, max_size=8), st.integers(1, 2))
def test_more_tries_are_never_worse(rows: list[Row], k: int) -> None:
    numbered = [replace(row, sample=i) for i, row in enumerate(rows)]
    metrics = score_model(numbered, ("a",), [k, k + 1]).metrics
    for name in AT_K:
        assert metrics[f"{name}@{k + 1}"].value >= metrics[f"{name}@{k}"].value - 1e-12
    assert metrics[f"efficient@{k}"].value <= metrics[f"pass@{k}"].value + 1e-12


@given(st.floats(1e-3, 1e6))
def test_no_figure_depends_on_the_unit(unit: float) -> None:
    def scale(value: float | None) -> float | None:
        return None if value is None else value * unit

    yardstick = Yardstick(
        YARDSTICK.hardness,
        tuple(scale(x) for x in YARDSTICK.levels),
        YARDSTICK.limit * unit,
        2,
        tuple(x * unit for x in YARDSTICK.tiers),
    )
    rows = [
        replace(
            row,
            yardstick=row.yardstick and yardstick,
            judgement=replace(
                row.judgement,
                cases=tuple(replace(c, cost=scale(c.cost)) for c in row.judgement.cases),
            ),
        )
        for row in ROWS
    ]
    here, there = (score_model(r, PROBLEMS, [1]).metrics for r in (ROWS, rows))
    # A tie with the tolerance may round either way, so the ladder's edge is not looked at.
    for name in ("eff@1", "pass@1", "beyond", "speedup", "net", "dps_norm", "fast_0.5"):
        assert there[name].value == pytest.approx(here[name].value)
