"""From rows to a model's scores: every figure of scores.json, as values. No I/O, no rendering."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from effbench.model import Row, Verdict
from effbench.scoring.columns import LevelScore
from effbench.scoring.estimates import Metric
from effbench.scoring.metrics import Entry, list_metrics
from effbench.scoring.samples import (
    ProblemFacts,
    SubmissionScore,
    score_submission,
    score_submissions,
)

__all__ = [
    "LevelScore",
    "Metric",
    "ModelScore",
    "ProblemFacts",
    "ProblemScore",
    "SubmissionScore",
    "score_model",
    "score_submission",
    "score_submissions",
]


@dataclass(frozen=True, slots=True)
class ProblemScore:
    """One problem of one model; `n` leaves out samples that our own failure (SE) left unjudged, and
    those `missing`, which an evaluation set out to judge and did not come to.
    """

    n: int
    correct: int
    errors: int
    missing: int
    metrics: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class ModelScore:
    """One model. `omitted` names each metric that has no value and why."""

    metrics: Mapping[str, Metric]
    omitted: Mapping[str, str]
    problems: Mapping[str, ProblemScore]
    submissions: tuple[SubmissionScore, ...]

    @property
    def n_errors(self) -> int:
        """How many samples our own failures left unjudged."""
        return sum(problem.errors for problem in self.problems.values())

    @property
    def n_missing(self) -> int:
        """How many samples an evaluation that was cut off did not come to."""
        return sum(problem.missing for problem in self.problems.values())

    @property
    def n_wanted(self) -> int:
        """How many samples an evaluation set out to judge, as far as is known."""
        return len(self.submissions) + self.n_missing


def score_model(
    rows: Sequence[Row],
    problems: Sequence[str],
    ks: Sequence[int],
    facts: Mapping[str, ProblemFacts] | None = None,
    missing: Mapping[str, int] | None = None,
) -> ModelScore:
    """Return one model's scores over `problems`; a problem without any sample scores 0.

    `facts` are by problem; without them there is no growth, no DPS and no NMU. `missing` says of
    how many samples of a problem the evaluation did not come to: a problem of which it came to none
    is left out. Raises ValueError for population shares that do not fit a ladder.
    """
    missing = missing or {}
    submissions = score_submissions(rows, facts)
    by_problem: dict[str, list[SubmissionScore]] = defaultdict(list)
    for submission in submissions:
        by_problem[submission.problem].append(submission)
    judged = {
        problem: [s for s in by_problem[problem] if s.verdict is not Verdict.SE]
        for problem in problems
    }
    # A problem of which samples are there, and none was judged, is not held against a model.
    counted = {
        name: items
        for name, items in judged.items()
        if items or not (by_problem[name] or missing.get(name))
    }
    entries = tuple(list_metrics(counted, ks))
    figures = _by_problem(entries)
    return ModelScore(
        {e.name: e.estimates.summarise(e.remark) for e in entries if e.estimates is not None},
        {e.name: e.remark for e in entries if e.estimates is None},
        {
            problem: ProblemScore(
                n=len(items),
                correct=sum(item.verdict is Verdict.AC for item in items),
                errors=len(by_problem[problem]) - len(items),
                missing=missing.get(problem, 0),
                metrics=figures[problem],
            )
            for problem, items in judged.items()
        },
        submissions,
    )


def _by_problem(entries: Iterable[Entry]) -> Mapping[str, dict[str, float]]:
    """Return every problem's figures by metric; a problem without any has none."""
    figures: dict[str, dict[str, float]] = defaultdict(dict)
    for entry in entries:
        if entry.estimates is not None:
            for problem, value in zip(entry.problems, entry.estimates.by_problem(), strict=True):
                figures[problem][entry.name] = value
    return figures
