"""Scores to be rendered: two models, one of which answered nothing that the suite holds; and one of
which a problem was judged elsewhere.
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from effbench.model import CaseResult, Judgement, NotScored, Row, Verdict, Wanted, Yardstick
from effbench.report.scores import Scores, score_results
from effbench.results import Provenance, Results

HOSTILE = "[/bold] | \\[red] <b>\x1b[31m\nnext\r\ud800 \\"
YARDSTICK = Yardstick((0.0, 1.0, 3.0), (None, 100.0, 200.0), 400.0, 2, (200.0, 300.0, 1000.0))
PROVENANCE = Provenance(
    effbench="0.1",
    python="3.11",
    suite_name="tiny",
    suite_version="4",
    suite_digest="d1",
    problems=("alpha", "beta"),
    seed=1,
    meter="cachegrind",
    unit="instructions",
    sandbox="bubblewrap",
    layers=("seccomp",),
    runtime=(("libc", "2.36"),),
    cpu="some cpu",
)


def row(model: str, problem: str, verdict: Verdict, detail: str = "", cost: float = 300.0) -> Row:
    cases = (
        CaseResult(0, 0, Verdict.AC, False, None, 1, 1),
        CaseResult(1, 0, Verdict.AC, False, 250.0, 1, 1),
        CaseResult(2, 0, Verdict.AC, False, cost, 7_000_000, 1),
    )
    yardstick = None if verdict is Verdict.SE else YARDSTICK
    return Row(
        model,
        problem,
        0,
        "d",
        "s",
        "bubblewrap",
        "cachegrind",
        "instructions",
        Judgement(verdict, detail, cases),
        yardstick,
    )


@pytest.fixture
def scores() -> Scores:
    rows = (
        row("demo", "beta", Verdict.RTE, HOSTILE),
        row("demo", "alpha", Verdict.AC),
        row(HOSTILE, "alpha", Verdict.AC, cost=1_234_567.0),
        row(HOSTILE, "beta", Verdict.SE, "broke"),
    )
    foreign = (
        NotScored("demo", "Other/[/x]", 0, "f.jsonl:3"),
        NotScored("absent", "Other/2", 0, "f.jsonl:4"),
    )
    return score_results(Results(PROVENANCE, rows, foreign), [1, 10])


@pytest.fixture
def moved() -> Scores:
    """A portable evaluation whose second problem was judged natively."""
    here = {"sandbox": "wasm", "meter": "fuel", "unit": "wasm instructions"}
    rows = (
        replace(row("demo", "alpha", Verdict.AC), **here),
        row("demo", "beta", Verdict.AC),
        replace(row("demo", "beta", Verdict.RTE, "KeyError: 'x'"), sample=1),
    )
    return score_results(Results(replace(PROVENANCE, **here), rows, ()), [1])


@pytest.fixture
def cut() -> Scores:
    """An evaluation that was interrupted after the first of three samples."""
    wanted = Wanted("demo", (("alpha", 2), ("beta", 1)))
    results = Results(PROVENANCE, (row("demo", "alpha", Verdict.AC),), (), (wanted,))
    return score_results(results, [1])


@pytest.fixture
def hostile() -> str:
    """A model's name and an error's text, written to break a report."""
    return HOSTILE
