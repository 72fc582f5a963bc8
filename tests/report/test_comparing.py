"""Two models side by side: figures worked by hand, and everything that must not be compared."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.console import Console

from effbench.errors import InputError
from effbench.model import Judgement, Row, Verdict, Wanted
from effbench.report import comparing_terminal
from effbench.report.comparability import Evaluation
from effbench.report.comparing import Comparison, compare, to_json
from effbench.report.scores import Scores, score_results
from effbench.results import Provenance, Results
from tests.report.board import PROBLEMS, PROVENANCE, row

Shares = Mapping[str, float | None]
FIGURES = (
    {"alpha": 1.0, "beta": 0.5, "gamma": 0.0, "delta": 0.75},
    {"alpha": 1.0, "beta": 0.75, "gamma": 0.5, "delta": 0.5},
)


def evaluation(label: str, provenance: Provenance = PROVENANCE, **models: Shares) -> Evaluation:
    """Return models by the efficiency of their one sample of each problem; None is our failure."""
    rows = [
        row(model, problem, share)
        for model, shares in models.items()
        for problem, share in shares.items()
    ]
    return Evaluation(label, score_results(Results(provenance, tuple(rows), ()), [1]))


def both(first: Shares = FIGURES[0], second: Shares = FIGURES[1]) -> Comparison:
    found = evaluation("results", old=first, new=second)
    return compare(found, "old", found, "new")


def shown(comparison: Comparison) -> str:
    console = Console(file=io.StringIO(), width=160)
    comparing_terminal.show(comparison, console)
    assert isinstance(console.file, io.StringIO)
    return "\n".join(" ".join(line.split()) for line in console.file.getvalue().splitlines())


def test_differences_are_b_minus_a_problem_by_problem() -> None:
    efficiency, passing = both().metrics
    assert [pair.problem for pair in efficiency.pairs] == list(PROBLEMS)
    assert [pair.difference for pair in efficiency.pairs] == pytest.approx([0, 0.25, 0.5, -0.25])
    assert (efficiency.a, efficiency.b) == pytest.approx((0.5625, 0.6875))
    assert efficiency.difference == pytest.approx(0.125)
    assert [efficiency.wins(side) for side in ("A", "B", None)] == [1, 2, 1]
    assert [pair.problem for pair in efficiency.gains()] == ["gamma", "beta"]
    assert [pair.problem for pair in efficiency.losses()] == ["delta"]
    assert (passing.name, passing.difference, passing.wins("B")) == ("pass@1", 0.25, 1)


def test_interval_is_of_the_differences_and_not_of_the_means() -> None:
    # All problems differ much, the two models always by a little: pairs tell them apart.
    first = {"alpha": 0.1, "beta": 0.4, "gamma": 0.6, "delta": 0.9}
    second = {"alpha": 0.15, "beta": 0.46, "gamma": 0.65, "delta": 0.94}
    efficiency = both(first, second).metrics[0]
    assert efficiency.low is not None and efficiency.high is not None
    assert 0.0 < efficiency.low < 0.05 < efficiency.high < 0.07
    # ... on these four. Of others nobody knows: it takes six.
    assert efficiency.better is None
    assert "only 4 problems" in shown(both(first, second))
    six = replace(PROVENANCE, problems=(*PROBLEMS, "epsilon", "zeta"))
    found = evaluation(
        "results",
        six,
        old={**first, "epsilon": 0.2, "zeta": 0.3},
        new={**second, "epsilon": 0.26, "zeta": 0.35},
    )
    there, back = compare(found, "old", found, "new"), compare(found, "new", found, "old")
    assert (there.metrics[0].better, back.metrics[0].better) == ("B", "A")
    assert "only" not in shown(there)


def test_undecided_where_the_interval_holds_0() -> None:
    efficiency = both().metrics[0]
    assert efficiency.low is not None and efficiency.high is not None
    assert efficiency.low < 0.0 < efficiency.high
    assert efficiency.better is None
    assert "eff@1 0.562 0.688 +0.125" in shown(both())
    assert "undecided" in shown(both())


@settings(deadline=None)
@given(st.lists(st.sampled_from([0.0, 0.25, 0.5, 0.75, 1.0]), min_size=8, max_size=8))
def test_exchanging_the_sides_mirrors_everything(values: list[float]) -> None:
    first, second = (dict(zip(PROBLEMS, half, strict=True)) for half in (values[:4], values[4:]))
    there, back = both(first, second).metrics[0], both(second, first).metrics[0]
    assert there.difference == pytest.approx(-back.difference)
    assert (there.wins("A"), there.wins("B")) == (back.wins("B"), back.wins("A"))
    assert there.low is not None and there.high is not None
    assert back.low is not None and back.high is not None
    assert (there.low, there.high) == pytest.approx((-back.high, -back.low))
    assert there.low - 1e-9 <= there.difference <= there.high + 1e-9


def test_equal_models_tie_everywhere() -> None:
    efficiency = both(FIGURES[0], FIGURES[0]).metrics[0]
    assert (efficiency.difference, efficiency.wins(None), efficiency.better) == (0.0, 4, None)
    assert "largest" not in shown(both(FIGURES[0], FIGURES[0]))


def test_one_problem_has_no_interval() -> None:
    alone = replace(PROVENANCE, problems=("alpha",))
    found = evaluation("results", alone, old={"alpha": 0.25}, new={"alpha": 1.0})
    efficiency = compare(found, "old", found, "new").metrics[0]
    assert (efficiency.low, efficiency.high, efficiency.better) == (None, None, None)


def test_problem_that_we_failed_to_judge_is_left_out_and_named() -> None:
    found = both({**FIGURES[0], "gamma": None}, FIGURES[1])
    assert found.left_out == ("gamma",)
    assert [pair.problem for pair in found.metrics[0].pairs] == ["alpha", "beta", "delta"]
    assert "left out, no judged sample of both: gamma" in shown(found)
    assert "3 problems compared, of 4 (A) and 4 (B)" in shown(found)


def test_model_whose_evaluation_was_cut_off_says_so() -> None:
    rows = tuple(row("old", p, 0.5) for p in PROBLEMS[:2])
    wanted = (Wanted("old", tuple((p, 1) for p in PROBLEMS)),)
    cut = Evaluation("one", score_results(Results(PROVENANCE, rows, (), wanted), [1]))
    found = compare(cut, "old", evaluation("two", new=FIGURES[1]), "new")
    assert found.left_out == PROBLEMS[2:]
    assert [warning.partition(".")[0] for warning in found.warnings] == [
        "old: INCOMPLETE: 2 of 4 samples not judged yet"
    ]
    assert "old: INCOMPLETE" in shown(found)
    assert json.loads(to_json(found))["warnings"] == list(found.warnings)
    assert both().warnings == ()


def test_shared_problems_are_labelled() -> None:
    first, other = evaluation("one", old=FIGURES[0]), evaluation("two", new=FIGURES[1])
    found = compare(first, "old", replace(other, n_left_out=5), "new")
    assert "4 problems compared, of 4 (A) and 9 (B)" in shown(found)
    assert found.notes == ("Only over the 4 problems that all evaluated: 4 of 4 in one, 9 in two.",)
    assert json.loads(to_json(found))["problems"] == {"compared": 4, "evaluated": [4, 9]}
    assert "seed 1 · 4 problems" in shown(both())


def test_json_holds_everything() -> None:
    data = json.loads(to_json(both()))
    assert data["a"] == {"model": "old", "results": "results"}
    efficiency = data["metrics"]["eff@1"]
    assert (efficiency["wins_a"], efficiency["wins_b"], efficiency["ties"]) == (1, 2, 1)
    assert efficiency["problems"][1] == {
        "problem": "beta",
        "a": pytest.approx(0.5),
        "b": pytest.approx(0.75),
        "difference": pytest.approx(0.25),
    }
    assert efficiency["better"] is None


@pytest.mark.parametrize(
    ("changed", "named"),
    [
        ({"suite_digest": "d2"}, "suite_digest (d1, d2)"),
        ({"seed": 7}, "seed (1, 7)"),
        ({"meter": "cpu-time", "unit": "ns"}, "meter (fuel, cpu-time); unit (steps, ns)"),
        ({"sandbox": "docker"}, "sandbox (wasm, docker)"),
        ({"python": "3.12"}, "python (3.11, 3.12)"),
        ({"runtime": (("libc", "2.40"),)}, "runtime libc (2.36, 2.40)"),
        ({"runtime": ()}, "runtime libc (2.36, absent)"),
        ({"effbench": "0.2"}, "effbench (0.1, 0.2)"),
        ({"problems": (*PROBLEMS, "epsilon")}, "problems (epsilon only in one of them)"),
        (
            {"problems": ("epsilon",)},
            "problems (alpha, beta, delta and 2 more only in one of them)",
        ),
    ],
)
def test_results_that_were_not_measured_alike_are_refused(
    changed: dict[str, object], named: str
) -> None:
    first = evaluation("one", old=FIGURES[0])
    here = replace(PROVENANCE, **changed)  # type: ignore[arg-type]
    shares = dict.fromkeys(here.problems, 0.5)
    other = evaluation("two", here, new=shares)
    with pytest.raises(InputError) as caught:
        compare(first, "old", other, "new")
    assert str(caught.value).startswith("one and two were not measured alike")
    assert f"Different are {named}. Evaluate" in str(caught.value)


def test_remedy_names_shared_problems_only_where_they_would_help() -> None:
    first = evaluation("one", old=FIGURES[0])
    fewer = replace(PROVENANCE, problems=PROBLEMS[:3])
    for here, helps in ((fewer, True), (replace(fewer, seed=7), False)):
        other = evaluation("two", here, new={"alpha": 0.5})
        with pytest.raises(InputError) as caught:
            compare(first, "old", other, "new")
        assert ("over the 3 problems that they share with --shared" in str(caught.value)) is helps


@pytest.mark.parametrize(
    ("changed", "across", "note"),
    [
        ({"seed": 7}, ["seed"], "Compared across seeds: 1 in one, 7 in two."),
        (
            {"suite_digest": "d2", "suite_name": "tiny variants"},
            ["suite"],
            "Compared across suites: tiny 4 (digest d1) in one, "
            "tiny variants 4 (digest d2) in two.",
        ),
    ],
)
def test_one_model_is_compared_across_what_was_named(
    changed: dict[str, object], across: list[str], note: str
) -> None:
    first = evaluation("one", old=FIGURES[0])
    other = evaluation("two", replace(PROVENANCE, **changed), old=FIGURES[1])  # type: ignore[arg-type]
    with pytest.raises(InputError, match=f"effbench compare --across {across[0]} shows"):
        compare(first, "old", other, "old")
    found = compare(first, "old", other, "old", across)
    assert found.notes == (note,)
    assert found.metrics[0].wins("B") == 2
    further = evaluation("two", replace(PROVENANCE, **changed, meter="perf"), old=FIGURES[1])  # type: ignore[arg-type]
    with pytest.raises(InputError, match=r"Different are meter \(fuel, perf\)"):
        compare(first, "old", further, "old", across)


def test_processor_matters_only_where_time_is_measured() -> None:
    for unit, alike in (("steps", True), ("ns", False)):
        here = replace(PROVENANCE, unit=unit)
        first = evaluation("one", here, old=FIGURES[0])
        other = evaluation("two", replace(here, cpu="another"), new=FIGURES[1])
        if alike:
            assert compare(first, "old", other, "new").metrics[0].wins("B") == 2
        else:
            with pytest.raises(InputError, match="cpu"):
                compare(first, "old", other, "new")


def elsewhere(scores: Scores, problem: str) -> Scores:
    """Return the scores as if a problem had been judged natively."""
    models = {
        name: replace(
            model,
            submissions=tuple(
                replace(item, sandbox="bubblewrap") if item.problem == problem else item
                for item in model.submissions
            ),
        )
        for name, model in scores.models.items()
    }
    return replace(scores, models=models)


def test_problem_judged_in_two_lanes_is_refused() -> None:
    first, other = evaluation("one", old=FIGURES[0]), evaluation("two", new=FIGURES[1])
    moved = replace(other, scores=elsewhere(other.scores, "beta"))
    with pytest.raises(InputError, match=r"lanes in which these problems were judged \(beta\)"):
        compare(first, "old", moved, "new")
    both_moved = replace(first, scores=elsewhere(first.scores, "beta"))
    found = compare(both_moved, "old", moved, "new")
    assert ["beta" in note for note in found.notes] == [True]
    assert "Judged in another lane" in shown(found)
    assert both().notes == ()


def test_text_without_a_program_has_no_lane() -> None:
    first, other = evaluation("one", old=FIGURES[0]), evaluation("two", new=FIGURES[1])
    broken: tuple[Row, ...] = tuple(
        replace(row("new", problem, 0.0), sandbox="bubblewrap", yardstick=None)
        for problem in PROBLEMS
    )
    broken = tuple(replace(r, judgement=Judgement(Verdict.CE, "no", ())) for r in broken)
    other = replace(other, scores=score_results(Results(PROVENANCE, broken, ()), [1]))
    assert compare(first, "old", other, "new").metrics[0].wins("A") == 3


def test_model_that_is_not_there_is_an_error_with_those_that_are() -> None:
    found = evaluation("results", old=FIGURES[0], new=FIGURES[1])
    with pytest.raises(InputError, match=r"results: has no model 'nwe'; it has: 'new', 'old'"):
        compare(found, "old", found, "nwe")


def test_names_are_text_and_no_markup() -> None:
    name = "[red]\x1b[31m"
    found = evaluation("[/x]", **{name: FIGURES[0], "new": FIGURES[1]})
    text = shown(compare(found, name, found, "new"))
    assert "A [red] [31m ([/x])" in text
    assert "\x1b" not in text
