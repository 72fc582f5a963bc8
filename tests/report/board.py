"""Rows whose efficiency is chosen, and a leaderboard of them.

One weighted level; the expert takes a quarter of T.
"""

from __future__ import annotations

from effbench.model import CaseResult, Judgement, NotScored, Row, Verdict, Yardstick
from effbench.report.comparability import Evaluation
from effbench.report.leaderboard import Leaderboard, build
from effbench.report.scores import score_results
from effbench.results import Provenance, Results

HOSTILE = (
    "</script></title><script>document.title='owned'</script><img src=x onerror=alert(1)>\x1b&\"'"
)

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


def evaluation(label: str, *rows: Row, foreign: tuple[NotScored, ...] = ()) -> Evaluation:
    return Evaluation(label, score_results(Results(PROVENANCE, rows, foreign), [1, 10]))


def flat(model: str, efficiency: float, spread: float = 0.0) -> list[Row]:
    """Return a row of every problem, the figures `spread` around a mean."""
    signs = (1, -1, 1, -1)
    return [row(model, p, efficiency + s * spread) for p, s in zip(PROBLEMS, signs, strict=True)]


def mixed() -> Leaderboard:
    """Return three models in two folders: one hostile, one with our failures, one unjudged."""
    wrong = [row("second", p, share) for p, share in zip(PROBLEMS, (0.5, 0, 0, 0), strict=True)]
    failed = [*flat("third", 0.6, 0.02)[:3], row("third", "delta", None)]
    foreign = NotScored("absent", "Other/1", 0, "f.jsonl:1")
    evaluations = (
        evaluation("one", *flat(HOSTILE, 0.88, 0.02), *wrong),
        evaluation("two", *failed, foreign=(foreign,)),
    )
    return build(evaluations, "Board")
