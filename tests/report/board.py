"""Rows whose efficiency is chosen: one weighted level, of which the expert takes a quarter of T."""

from __future__ import annotations

from effbench.model import CaseResult, Judgement, Row, Verdict, Yardstick
from effbench.results import Provenance

EXPERT, LIMIT = 100.0, 400.0
YARDSTICK = Yardstick((0.0, 1.0), (None, EXPERT), LIMIT, 1, (100.0, 200.0, 300.0))
PROBLEMS = ("alpha", "beta", "gamma", "delta")
PROVENANCE = Provenance(
    effbench="0.1",
    python="3.11",
    suite_name="tiny",
    suite_version="4",
    suite_digest="d1",
    problems=PROBLEMS,
    seed=1,
    meter="fuel",
    unit="steps",
    sandbox="wasm",
    layers=("no files",),
    runtime=(("libc", "2.36"),),
    cpu="some cpu",
)


def row(model: str, problem: str, efficiency: float | None, sample: int = 0) -> Row:
    """Return a row of that efficiency: 0 is a wrong answer, None our own failure."""
    verdict = Verdict.SE if efficiency is None else Verdict.AC if efficiency > 0 else Verdict.WA
    cost = LIMIT - (efficiency or 0.0) * (LIMIT - EXPERT)
    cases = (
        CaseResult(0, 0, Verdict.AC, False, None, 1, 1),
        CaseResult(1, 0, Verdict.AC, False, cost, 1, 1),
    )
    detail = "" if verdict is Verdict.AC else "wrong" if verdict is Verdict.WA else "broke"
    judgement = Judgement(verdict, detail, cases if verdict is Verdict.AC else ())
    yardstick = None if verdict is Verdict.SE else YARDSTICK
    where = ("wasm", "fuel", "steps")
    return Row(model, problem, sample, "d", "s", *where, judgement, yardstick)
