"""From rows to scores: every figure of scores.json, as values. No I/O, no rendering."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
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
    """One submission. `tier` and the costs are absent where it was wrong or matched no tier."""

    problem: str
    sample: int
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
    judgement, yardstick = row.judgement, row.yardstick
    correct = judgement.verdict is Verdict.AC
    if not correct or yardstick is None:
        return SubmissionScore(
            row.problem,
            row.sample,
            judgement.verdict,
            judgement.detail,
            efficiency=0.0,
            efficiency_uncapped=0.0,
            tier=None,
            dps=None,
            dps_norm=0.0 if yardstick is not None else None,
            cost=None,
            cpu_ns=None,
            levels=(),
        )
    weighted = [level for level, hardness in enumerate(yardstick.hardness) if hardness > 0]
    by_level = {level: _level_cost(judgement.cases, level) for level in weighted}
    costs = np.array([[by_level[level] or 0.0 for level in weighted]])
    censored = np.array([[by_level[level] is None for level in weighted]])
    references = np.array([yardstick.levels[level] or 0.0 for level in weighted])
    hardness = np.array([yardstick.hardness[level] for level in weighted])
    capped, uncapped = (
        float(
            sample_efficiency(
                costs, censored, references, hardness, yardstick.limit, correct=[True], cap=cap
            )[0]
        )
        for cap in (True, False)
    )
    shares = level_efficiency(costs, censored, references, yardstick.limit, cap=True)[0]
    tier, norm, cost = _match(judgement.cases, yardstick)
    at_tier = [case.cpu_ns for case in judgement.cases if case.level == yardstick.tier_level]
    return SubmissionScore(
        row.problem,
        row.sample,
        judgement.verdict,
        judgement.detail,
        efficiency=capped,
        efficiency_uncapped=uncapped,
        tier=tier,
        dps=None,
        dps_norm=norm,
        cost=cost,
        cpu_ns=sum(ns for ns in at_tier if ns is not None) if at_tier else None,
        levels=tuple(
            LevelScore(
                level,
                float(hardness[i]),
                float(references[i]),
                by_level[level],
                float(shares[i]),
                by_level[level] is None,
            )
            for i, level in enumerate(weighted)
        ),
    )


def _level_cost(cases: Sequence[CaseResult], level: int) -> float | None:
    """Return the level's dearest cost; None when a case of it was stopped or never measured."""
    costs = [None if c.censored else c.cost for c in cases if c.level == level]
    known = [cost for cost in costs if cost is not None]
    return max(known) if known and len(known) == len(costs) else None


def _match(
    cases: Sequence[CaseResult], yardstick: Yardstick
) -> tuple[int | None, float, float | None]:
    """Return (tier, DPS_norm, summed cost at the tier level)."""
    at_level = [case for case in cases if case.level == yardstick.tier_level]
    if not at_level or any(case.censored or case.cost is None for case in at_level):
        return None, 0.0, None
    cost = sum(case.cost for case in at_level if case.cost is not None)
    tiers, matched = match_tier(np.array([cost]), yardstick.tiers)
    norm = float(dps_norm(tiers, matched, len(yardstick.tiers))[0])
    return (int(tiers[0]) if matched[0] else None), norm, cost


def score_model(rows: Sequence[Row], problems: Sequence[str], ks: Sequence[int]) -> ModelScore:
    """Return one model's scores over `problems`; a problem without any sample scores 0."""
    submissions = tuple(score_submission(row) for row in rows)
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
