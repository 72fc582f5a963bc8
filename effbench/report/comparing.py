"""Two models side by side, problem by problem: who is better, where, and how sure that is.

Problems differ far more than models do, so figures are compared on the same problem and the
differences are averaged: the interval is then that of the difference, not of two separate means.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from effbench.errors import InputError
from effbench.report.comparability import Evaluation, notes_on, require_comparable
from effbench.report.completeness import describe_missing
from effbench.results import Provenance
from effbench.scoring.intervals import problem_interval
from effbench.scoring.summary import ModelScore

SCHEMA_VERSION = 1
METRICS = ("eff@1", "pass@1")
TIE = 0.0005
# Were there as much between two models as can be, a sign test of fewer would not find it (5 %).
FEWEST_TO_DECIDE = 6
Side = Literal["A", "B"]


@dataclass(frozen=True, slots=True)
class Pair:
    """One problem's figure for both."""

    problem: str
    a: float
    b: float

    @property
    def difference(self) -> float:
        """What B has more."""
        return self.b - self.a

    @property
    def winner(self) -> Side | None:
        """Who is better here; None for a tie, which is less than half of the last digit shown."""
        if abs(self.difference) < TIE:
            return None
        return "B" if self.difference > 0 else "A"


@dataclass(frozen=True, slots=True)
class PairedMetric:
    """One metric for both: means, and the mean of B - A with its 95 % interval for new problems.

    No interval from a single problem. `pairs` has the problems in the suite's order.
    """

    name: str
    a: float
    b: float
    difference: float
    low: float | None
    high: float | None
    pairs: tuple[Pair, ...]

    def wins(self, side: Side | None) -> int:
        """Return on how many problems this side is better; None counts the ties."""
        return sum(pair.winner == side for pair in self.pairs)

    @property
    def better(self) -> Side | None:
        """Who is better, as far as the interval can tell: it lies on one side of 0. Of fewer than
        six problems nothing can be told.
        """
        if len(self.pairs) < FEWEST_TO_DECIDE or self.low is None or self.high is None:
            return None
        if self.low <= 0.0 <= self.high:
            return None
        return "B" if self.low > 0 else "A"

    def gains(self) -> tuple[Pair, ...]:
        """Return the problems on which B is better, the largest difference first."""
        return self._won_by("B")

    def losses(self) -> tuple[Pair, ...]:
        """Return the problems on which A is better, the largest difference first."""
        return self._won_by("A")

    def _won_by(self, side: Side) -> tuple[Pair, ...]:
        won = [pair for pair in self.pairs if pair.winner == side]
        return tuple(sorted(won, key=lambda pair: (-abs(pair.difference), pair.problem)))


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two models. `left_out` are problems of which one of them has no judged sample: our own
    failure, or the evaluation was cut off, which `warnings` say. `evaluated` is how many problems
    each folder holds, `unjudged` how many samples of both were not judged.
    """

    model_a: str
    model_b: str
    label_a: str
    label_b: str
    provenance: Provenance
    metrics: tuple[PairedMetric, ...]
    left_out: tuple[str, ...]
    evaluated: tuple[int, int]
    warnings: tuple[str, ...]
    unjudged: int
    notes: tuple[str, ...]


def compare(
    a: Evaluation, model_a: str, b: Evaluation, model_b: str, across: Sequence[str] = ()
) -> Comparison:
    """Return the comparison of a model of `a` with a model of `b`, which may be the same.

    `across` names what may differ, of `effbench.report.comparability.ACROSS`.
    Raises InputError where they were not measured alike, naming what differs, where there is no
    such model, and where one has no figures.
    """
    first, second = a.model(model_a), b.model(model_b)
    require_comparable([a, b], across)
    problems = a.scores.provenance.problems
    metrics = tuple(
        _pair(name, _figures(name, model_a, first), _figures(name, model_b, second), problems)
        for name in METRICS
    )
    compared = {pair.problem for pair in metrics[0].pairs}
    return Comparison(
        model_a,
        model_b,
        a.label,
        b.label,
        a.scores.provenance,
        metrics,
        tuple(problem for problem in problems if problem not in compared),
        (a.n_evaluated, b.n_evaluated),
        tuple(_warn((model_a, first), (model_b, second))),
        sum(model.n_missing + model.n_errors for model in (first, second)),
        notes_on([a, b]),
    )


def _warn(*models: tuple[str, ModelScore]) -> Iterator[str]:
    for name, model in models:
        missing = describe_missing(model)
        if missing:
            yield f"{name}: {missing}"


def _figures(metric: str, name: str, model: ModelScore) -> dict[str, float]:
    if metric not in model.metrics:
        reason = model.omitted.get(metric, "no sample of it belongs to the suite")
        raise InputError(f"model {name!r} has no {metric}: {reason}")
    return {
        problem: score.metrics[metric]
        for problem, score in model.problems.items()
        if metric in score.metrics
    }


def _pair(
    name: str, a: Mapping[str, float], b: Mapping[str, float], problems: Sequence[str]
) -> PairedMetric:
    pairs = tuple(Pair(p, a[p], b[p]) for p in problems if p in a and p in b)
    if not pairs:
        raise InputError(f"{name}: no problem was judged for both models")
    low, high = _interval([pair.difference for pair in pairs])
    mean_a = float(np.mean([pair.a for pair in pairs]))
    mean_b = float(np.mean([pair.b for pair in pairs]))
    difference = float(np.mean([pair.difference for pair in pairs]))
    return PairedMetric(name, mean_a, mean_b, difference, low, high, pairs)


def _interval(differences: Sequence[float]) -> tuple[float | None, float | None]:
    """Return the paired interval: differences lie between -1 and 1, and are moved to 0 and 1.

    With twelve problems it covers what it promises, where a bootstrap of the pairs falls short.
    """
    interval = problem_interval([(difference + 1.0) / 2.0 for difference in differences])
    if interval is None:
        return None, None
    return 2.0 * interval.low - 1.0, 2.0 * interval.high - 1.0


def to_json(comparison: Comparison) -> str:
    """Return the comparison as JSON text. docs/leaderboard.md names every key."""
    provenance = comparison.provenance
    data = {
        "schema_version": SCHEMA_VERSION,
        "a": {"model": comparison.model_a, "results": comparison.label_a},
        "b": {"model": comparison.model_b, "results": comparison.label_b},
        "suite": {
            "name": provenance.suite_name,
            "version": provenance.suite_version,
            "digest": provenance.suite_digest,
        },
        "metrics": {metric.name: _metric(metric) for metric in comparison.metrics},
        "problems": {
            "compared": len(comparison.metrics[0].pairs),
            "evaluated": list(comparison.evaluated),
        },
        "left_out": list(comparison.left_out),
        "warnings": list(comparison.warnings),
        "unjudged": comparison.unjudged,
        "notes": list(comparison.notes),
    }
    return json.dumps(data, indent=1, ensure_ascii=False) + "\n"


def _metric(metric: PairedMetric) -> dict[str, object]:
    return {
        "a": metric.a,
        "b": metric.b,
        "difference": metric.difference,
        "low": metric.low,
        "high": metric.high,
        "better": metric.better,
        "wins_a": metric.wins("A"),
        "wins_b": metric.wins("B"),
        "ties": metric.wins(None),
        "problems": [
            {"problem": p.problem, "a": p.a, "b": p.b, "difference": p.difference}
            for p in metric.pairs
        ],
    }
