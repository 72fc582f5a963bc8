"""What a leaderboard shows, as values: models in order, their ranks, problems and provenance.

Built from scores alone; nothing is scored here, and nothing rendered.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from effbench.errors import InputError
from effbench.model import Verdict
from effbench.report.comparability import Evaluation, notes_on, require_comparable
from effbench.report.completeness import describe_missing
from effbench.results import Provenance
from effbench.scoring.summary import Metric, ModelScore, SubmissionScore

SCHEMA_VERSION = 1
HEADLINE, CORRECT = "eff@1", "pass@1"


@dataclass(frozen=True, slots=True)
class ProblemLine:
    """One problem of one model. `efficiency` and `passing` are its eff@1 and pass@1, absent where
    our own failures left no judged sample; `tier` is the best that a sample reached. `sandbox` is
    where it was judged, and `moved` whether that is not the leaderboard's lane.
    """

    problem: str
    efficiency: float | None
    passing: float | None
    n: int
    correct: int
    errors: int
    tier: int | None
    verdicts: tuple[tuple[str, int], ...]
    sandbox: str
    unit: str
    moved: bool


@dataclass(frozen=True, slots=True)
class Tiers:
    """All problems by the tiers that their judged samples reached, tier 1 first; then what was
    right and reached none, what was not right, and the problems without a judged sample.

    Every problem counts 1, in equal parts for its samples: the sum is the number of problems.
    """

    reached: tuple[float, ...]
    slower: float
    wrong: float
    unjudged: int

    @property
    def total(self) -> float:
        """How many problems there are."""
        return sum(self.reached) + self.slower + self.wrong + self.unjudged


@dataclass(frozen=True, slots=True)
class Entry:
    """One model. `rank` is 1 + how many models are better beyond their intervals, and never better
    than that of a model above; without the headline there is none, and `omitted` says why. Nor is
    there one where `missing` says that the evaluation was cut off.
    """

    rank: int | None
    model: str
    metrics: Mapping[str, Metric]
    omitted: Mapping[str, str]
    n_samples: int
    n_errors: int
    n_missing: int
    missing: str
    tiers: Tiers
    problems: tuple[ProblemLine, ...]

    @property
    def headline(self) -> Metric | None:
        """What the leaderboard is ordered by."""
        return self.metrics.get(HEADLINE)


@dataclass(frozen=True, slots=True)
class Leaderboard:
    """Everything that is shown, best model first. `cpus` are where the evaluations were run.

    `n_evaluated` is how many problems each results folder holds, in which order does not matter:
    more than the provenance's where only shared ones count.
    """

    title: str
    provenance: Provenance
    n_evaluated: tuple[int, ...]
    cpus: tuple[str, ...]
    entries: tuple[Entry, ...]
    notes: tuple[str, ...]


def build(evaluations: Sequence[Evaluation], title: str) -> Leaderboard:
    """Return the leaderboard of all models of all evaluations; the order of these does not matter.

    Raises InputError where they were not measured alike, and where two models have one name.
    """
    require_comparable(evaluations)
    owners: dict[str, str] = {}
    entries: list[Entry] = []
    ordered = sorted(evaluations, key=lambda item: item.label)
    for evaluation in ordered:
        for name, model in evaluation.scores.models.items():
            if name in owners:
                raise InputError(
                    f"{owners[name]} and {evaluation.label} both hold a model {name!r}: name one "
                    f"of them anew, e.g. new-name={evaluation.label}"
                )
            owners[name] = evaluation.label
            entries.append(_entry(name, evaluation, model))
    cpus = {evaluation.scores.provenance.cpu for evaluation in evaluations}
    return Leaderboard(
        title,
        ordered[0].scores.provenance,
        tuple(sorted({evaluation.n_evaluated for evaluation in evaluations})),
        tuple(sorted(cpus)),
        tuple(_ranked(sorted(entries, key=_order))),
        notes_on(evaluations),
    )


def _order(entry: Entry) -> tuple[bool, float, str]:
    best = entry.headline
    return best is None or entry.n_missing > 0, 0.0 if best is None else -best.value, entry.model


def _entry(name: str, evaluation: Evaluation, model: ModelScore) -> Entry:
    by_problem: dict[str, list[SubmissionScore]] = {problem: [] for problem in model.problems}
    for item in model.submissions:
        by_problem[item.problem].append(item)
    lane = evaluation.scores.provenance
    return Entry(
        rank=None,
        model=name,
        metrics=model.metrics,
        omitted=model.omitted,
        n_samples=sum(problem.n for problem in model.problems.values()),
        n_errors=sum(problem.errors for problem in model.problems.values()),
        n_missing=model.n_missing,
        missing=describe_missing(model),
        tiers=_count_tiers(by_problem),
        problems=tuple(
            _problem_line(problem, model, items, lane) for problem, items in by_problem.items()
        ),
    )


def _problem_line(
    problem: str, model: ModelScore, items: Sequence[SubmissionScore], lane: Provenance
) -> ProblemLine:
    score = model.problems[problem]
    judged = [item for item in items if item.verdict is not Verdict.SE]
    place = judged[0] if judged else None
    sandbox, unit = (lane.sandbox, lane.unit) if place is None else (place.sandbox, place.unit)
    return ProblemLine(
        problem,
        score.metrics.get(HEADLINE),
        score.metrics.get(CORRECT),
        score.n,
        score.correct,
        score.errors,
        min((item.tier for item in judged if item.tier is not None), default=None),
        tuple(sorted(Counter(str(item.verdict) for item in items).items())),
        sandbox,
        unit,
        sandbox != lane.sandbox,
    )


def _count_tiers(by_problem: Mapping[str, Sequence[SubmissionScore]]) -> Tiers:
    reached: dict[int, float] = defaultdict(float)
    slower = wrong = 0.0
    unjudged = 0
    for items in by_problem.values():
        judged = [item for item in items if item.verdict is not Verdict.SE]
        unjudged += not judged
        for item in judged:
            part = 1.0 / len(judged)
            if item.verdict is not Verdict.AC:
                wrong += part
            elif item.tier is None:
                slower += part
            else:
                reached[item.tier] += part
    tiers = range(1, max(reached, default=0) + 1)
    return Tiers(tuple(reached[tier] for tier in tiers), slower, wrong, unjudged)


def _ranked(entries: Sequence[Entry]) -> Iterator[Entry]:
    """Yield the entries with ranks: 1 + the number of models whose interval lies wholly above.

    Entries come in order, and none gets a better rank than one before it: a wide interval alone
    does not lift a model.
    """
    known = [entry.headline for entry in entries if entry.headline and not entry.n_missing]
    best = 1
    for entry in entries:
        mine = None if entry.n_missing else entry.headline
        if mine is not None:
            best = max(best, 1 + sum(_is_above(other, mine) for other in known))
        yield replace(entry, rank=None if mine is None else best)


def _is_above(other: Metric, mine: Metric) -> bool:
    """An interval that is absent, or without width for want of variation, tells nobody apart."""
    if other.low is None or other.high is None or mine.low is None or mine.high is None:
        return False
    return other.low < other.high and mine.low < mine.high < other.low


def to_json(board: Leaderboard) -> str:
    """Return the data as JSON text, one line in ASCII. docs/leaderboard.md names every key."""
    p = board.provenance
    data = {
        "schema_version": SCHEMA_VERSION,
        "title": board.title,
        "suite": {"name": p.suite_name, "version": p.suite_version, "digest": p.suite_digest},
        "problems": {"ranked_by": len(p.problems), "evaluated": list(board.n_evaluated)},
        "lane": {"sandbox": p.sandbox, "meter": p.meter, "unit": p.unit},
        "provenance": {
            "seed": p.seed,
            "python": p.python,
            "effbench": p.effbench,
            "runtime": dict(p.runtime),
            "cpus": list(board.cpus),
        },
        "models": [_entry_data(entry) for entry in board.entries],
        "notes": list(board.notes),
    }
    return json.dumps(data, ensure_ascii=True, allow_nan=False)


def _entry_data(entry: Entry) -> dict[str, Any]:
    return {
        "rank": entry.rank,
        "model": entry.model,
        "samples": entry.n_samples,
        "errors": entry.n_errors,
        "missing": entry.n_missing,
        "metrics": {name: asdict(metric) for name, metric in entry.metrics.items()},
        "omitted": dict(entry.omitted),
        "tiers": asdict(entry.tiers),
        "problems": [{**asdict(line), "verdicts": dict(line.verdicts)} for line in entry.problems],
    }
