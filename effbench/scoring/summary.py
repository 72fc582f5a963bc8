"""From rows to scores: every figure of scores.json, as values. No I/O, no rendering."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from effbench.model import CaseResult, Row, Verdict, Yardstick
from effbench.scoring.efficiency import eff_at_k, level_efficiency, sample_efficiency
from effbench.scoring.intervals import problem_bootstrap
from effbench.scoring.passing import pass_at_k
from effbench.scoring.tiers import dps_norm, match_tier


@dataclass(frozen=True, slots=True)
class Metric:
    """A figure with its interval over new problems; no interval from a single problem."""

    value: float
    low: float | None
    high: float | None
    n_problems: int


@dataclass(frozen=True, slots=True)
class LevelScore:
    """One weighted level of one submission. `cost` is its dearest case, where all finished."""

    level: int
    hardness: float
    reference: float
    cost: float | None
    efficiency: float
    censored: bool


@dataclass(frozen=True, slots=True)
class SubmissionScore:
    """One submission. `tier` and the costs are absent where it was wrong or matched no tier.

    `sandbox` is where it was judged, `unit` what `cost` is counted in.
    """

    problem: str
    sample: int
    sandbox: str
    unit: str
    verdict: Verdict
    detail: str
    efficiency: float
    efficiency_uncapped: float
    tier: int | None
    dps: float | None
    dps_norm: float | None
    cost: float | None
    cpu_ns: int | None
    levels: tuple[LevelScore, ...]


@dataclass(frozen=True, slots=True)
class ProblemScore:
    """One problem of one model; `n` leaves out samples that our own failure (SE) left unjudged."""

    n: int
    correct: int
    errors: int
    metrics: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class ModelScore:
    """One model. `omitted` names each metric that has no value and why."""

    metrics: Mapping[str, Metric]
    omitted: Mapping[str, str]
    problems: Mapping[str, ProblemScore]
    submissions: tuple[SubmissionScore, ...]


def score_submission(row: Row) -> SubmissionScore:
    """Return one row's scores (ENAMEL's e, and EvalPerf's tier by the problem's own ladder)."""
    return score_submissions([row])[0]


def score_submissions(rows: Sequence[Row]) -> tuple[SubmissionScore, ...]:
    """Return the scores of rows in their order, those of one yardstick computed together."""
    groups: dict[Yardstick, list[int]] = defaultdict(list)
    scores: list[SubmissionScore] = [_unmeasured(row) for row in rows]
    for position, row in enumerate(rows):
        if row.judgement.verdict is Verdict.AC and row.yardstick is not None:
            groups[row.yardstick].append(position)
    for yardstick, positions in groups.items():
        measured = _score_group([rows[position] for position in positions], yardstick)
        for position, score in zip(positions, measured, strict=True):
            scores[position] = score
    return tuple(scores)


def _unmeasured(row: Row) -> SubmissionScore:
    return SubmissionScore(
        row.problem,
        row.sample,
        row.sandbox,
        row.unit,
        row.judgement.verdict,
        row.judgement.detail,
        efficiency=0.0,
        efficiency_uncapped=0.0,
        tier=None,
        dps=None,
        dps_norm=0.0 if row.yardstick is not None else None,
        cost=None,
        cpu_ns=None,
        levels=(),
    )


def _score_group(rows: Sequence[Row], yardstick: Yardstick) -> Iterator[SubmissionScore]:
    """Yield the scores of correct rows that share a yardstick."""
    weighted = [level for level, hardness in enumerate(yardstick.hardness) if hardness > 0]
    table = [[_level_cost(row.judgement.cases, level) for level in weighted] for row in rows]
    costs = np.array([[cost or 0.0 for cost in line] for line in table])
    censored = np.array([[cost is None for cost in line] for line in table])
    references = np.array([yardstick.levels[level] or 0.0 for level in weighted])
    hardness = np.array([yardstick.hardness[level] for level in weighted])
    correct = np.ones(len(rows), dtype=np.bool_)
    known = (costs, censored, references, hardness, yardstick.limit)
    capped = sample_efficiency(*known, correct=correct, cap=True).tolist()
    uncapped = sample_efficiency(*known, correct=correct, cap=False).tolist()
    shares = level_efficiency(costs, censored, references, yardstick.limit, cap=True).tolist()
    spent = [_tier_cost(row.judgement.cases, yardstick.tier_level) for row in rows]
    at_tier = np.array([cost if cost is not None else 0.0 for cost in spent])
    eligible = np.array([cost is not None for cost in spent])
    tiers, matched = match_tier(at_tier, yardstick.tiers, eligible=eligible)
    norms = dps_norm(tiers, matched, len(yardstick.tiers)).tolist()
    for i, row in enumerate(rows):
        yield SubmissionScore(
            row.problem,
            row.sample,
            row.sandbox,
            row.unit,
            row.judgement.verdict,
            row.judgement.detail,
            efficiency=capped[i],
            efficiency_uncapped=uncapped[i],
            tier=int(tiers[i]) if matched[i] else None,
            dps=None,
            dps_norm=norms[i],
            cost=spent[i],
            cpu_ns=_tier_cpu_ns(row.judgement.cases, yardstick.tier_level),
            levels=tuple(
                LevelScore(
                    level,
                    yardstick.hardness[level],
                    yardstick.levels[level] or 0.0,
                    table[i][column],
                    shares[i][column],
                    table[i][column] is None,
                )
                for column, level in enumerate(weighted)
            ),
        )


def _level_cost(cases: Sequence[CaseResult], level: int) -> float | None:
    """Return the level's dearest cost; None when a case of it was stopped or never measured."""
    costs = [None if c.censored else c.cost for c in cases if c.level == level]
    known = [cost for cost in costs if cost is not None]
    return max(known) if known and len(known) == len(costs) else None


def _tier_cost(cases: Sequence[CaseResult], level: int) -> float | None:
    """Return the summed cost of a level; None when a case of it was stopped or never measured."""
    costs = [None if case.censored else case.cost for case in cases if case.level == level]
    known = [cost for cost in costs if cost is not None]
    return sum(known) if known and len(known) == len(costs) else None


def _tier_cpu_ns(cases: Sequence[CaseResult], level: int) -> int | None:
    """Return the summed native CPU time of a level's cases; None when none of them ran."""
    known = [case.cpu_ns for case in cases if case.level == level and case.cpu_ns is not None]
    return sum(known) if known else None


def score_model(rows: Sequence[Row], problems: Sequence[str], ks: Sequence[int]) -> ModelScore:
    """Return one model's scores over `problems`; a problem without any sample scores 0."""
    submissions = score_submissions(rows)
    by_problem: dict[str, list[SubmissionScore]] = defaultdict(list)
    for submission in submissions:
        by_problem[submission.problem].append(submission)
    judged = {
        problem: [s for s in by_problem[problem] if s.verdict is not Verdict.SE]
        for problem in problems
    }
    # A problem that only our own failures left without a judged sample is not held against a model.
    counted = {name: items for name, items in judged.items() if items or not by_problem[name]}
    smallest = min((len(items) for items in counted.values() if items), default=0)
    omitted: dict[str, str] = {}
    per_problem: dict[str, dict[str, float]] = {problem: {} for problem in problems}
    metrics: dict[str, Metric] = {}
    for k in ks:
        names = (f"eff@{k}", f"eff_uncapped@{k}", f"pass@{k}")
        if k > smallest:
            reason = f"k = {k} is above the smallest number of samples of a problem, {smallest}"
            omitted |= dict.fromkeys(names, reason)
            continue
        for name, values in zip(names, _at_k(counted, k), strict=True):
            metrics[name] = _metric(values)
            for problem, value in zip(counted, values, strict=True):
                per_problem[problem][name] = float(value)
    _add_dps_norm(judged, per_problem, metrics, omitted)
    return ModelScore(
        metrics,
        omitted,
        {
            problem: ProblemScore(
                n=len(items),
                correct=sum(item.verdict is Verdict.AC for item in items),
                errors=len(by_problem[problem]) - len(items),
                metrics=per_problem[problem],
            )
            for problem, items in judged.items()
        },
        submissions,
    )


def _at_k(
    judged: Mapping[str, Sequence[SubmissionScore]], k: int
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Return eff@k capped, uncapped and pass@k of every problem, 0 where it has no sample."""
    rows = list(judged.values())
    eff, uncapped, passed = (np.zeros(len(rows)) for _ in range(3))
    for i, items in enumerate(rows):
        if items:
            eff[i] = eff_at_k([item.efficiency for item in items], k)
            uncapped[i] = eff_at_k([item.efficiency_uncapped for item in items], k)
            correct = sum(item.verdict is Verdict.AC for item in items)
            passed[i] = pass_at_k([len(items)], [correct], k)[0]
    return eff, uncapped, passed


def _add_dps_norm(
    judged: Mapping[str, Sequence[SubmissionScore]],
    per_problem: dict[str, dict[str, float]],
    metrics: dict[str, Metric],
    omitted: dict[str, str],
) -> None:
    """Add EvalPerf's DPS_norm: mean over correct samples, then over problems that have one."""
    values = []
    for problem, items in judged.items():
        known = [i.dps_norm for i in items if i.verdict is Verdict.AC and i.dps_norm is not None]
        if known:
            per_problem[problem]["dps_norm"] = float(np.mean(known))
            values.append(per_problem[problem]["dps_norm"])
    if values:
        metrics["dps_norm"] = _metric(np.array(values))
    else:
        omitted["dps_norm"] = "no problem has a correct sample"


def _metric(values: NDArray[np.float64]) -> Metric:
    interval = problem_bootstrap(values)
    low, high = (None, None) if interval is None else (interval.low, interval.high)
    return Metric(float(np.mean(values)), low, high, len(values))
