"""Rules about references: all are right, their tiers stand apart, and slower ones score less."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from effbench.checks.base import Bench, Finding, JudgedReference, Separation, Severity
from effbench.model import Judgement, Problem, Reference, Verdict, Yardstick
from effbench.observing import Seen
from effbench.runner import Runner
from effbench.scoring.efficiency import sample_efficiency
from effbench.scoring.tiers import DEFAULT_TOLERANCE, match_tier

REFERENCES = "references"
LADDER = "ladder"
SLOW = "slow detection"
MIN_TIERS = 3
MIN_RATIO = 2.0
MIN_TOTAL_RATIO = 10.0


@dataclass(frozen=True, slots=True)
class Trial:
    """A reference and its judgement as a submission."""

    reference: Reference
    judgement: Judgement

    def summed_cost(self, problem: Problem, level: int) -> float | None:
        """Return the summed cost over a level's cases; None when it did not finish them all."""
        costs = _known_costs(self.judgement, level)
        return sum(costs) if len(costs) == problem.levels[level].cases else None

    def dearest_cost(self, problem: Problem, level: int) -> float | None:
        """Return the largest cost over a level's cases; None when it did not finish them all."""
        costs = _known_costs(self.judgement, level)
        return max(costs) if len(costs) == problem.levels[level].cases else None


def _known_costs(judgement: Judgement, level: int) -> list[float]:
    return [
        case.cost
        for case in judgement.cases
        if case.level == level and not case.censored and case.cost is not None
    ]


def try_references(bench: Bench, runner: Runner) -> list[Trial]:
    """Return every reference judged as a submission, in the ladder's order."""
    trials = []
    for reference in bench.problem.references:
        bench.tell(f"judging {reference.name}")
        program = bench.read_program(reference.path)
        if isinstance(program, Seen):
            judgement = Judgement(program.verdict, program.detail, ())
        else:
            judgement = runner.run(program)
        trials.append(Trial(reference, judgement))
    return trials


def describe_trials(
    problem: Problem, yardstick: Yardstick, trials: Sequence[Trial]
) -> tuple[JudgedReference, ...]:
    """Return verdict, tier and efficiency of every reference."""
    tiers = [_match(problem, yardstick, trial) for trial in trials]
    efficiencies = _measure_efficiency(problem, yardstick, trials)
    return tuple(
        JudgedReference(
            trial.reference.name,
            trial.reference.tier,
            trial.judgement.verdict,
            tier,
            efficiency,
        )
        for trial, tier, efficiency in zip(trials, tiers, efficiencies, strict=True)
    )


def _match(problem: Problem, yardstick: Yardstick, trial: Trial) -> int | None:
    cost = trial.summed_cost(problem, yardstick.tier_level)
    if cost is None or trial.judgement.verdict is not Verdict.AC:
        return None
    tier, matched = match_tier([cost], yardstick.tiers, DEFAULT_TOLERANCE)
    return int(tier[0]) if matched[0] else None


def _measure_efficiency(
    problem: Problem, yardstick: Yardstick, trials: Sequence[Trial]
) -> list[float]:
    levels = range(1, len(problem.levels))
    dearest = [[trial.dearest_cost(problem, level) for level in levels] for trial in trials]
    efficiency = sample_efficiency(
        [[cost or 0.0 for cost in row] for row in dearest],
        [[cost is None for cost in row] for row in dearest],
        np.array([cost for cost in yardstick.levels[1:] if cost is not None]),
        yardstick.hardness[1:],
        yardstick.limit,
        correct=[trial.judgement.verdict is Verdict.AC for trial in trials],
        cap=True,
    )
    return [float(value) for value in efficiency]


def separate_tiers(
    problem: Problem, yardstick: Yardstick, trials: Sequence[Trial]
) -> tuple[Separation, ...]:
    """Return the cost ratio of every two neighbouring tiers, a tier being its dearest file."""
    standing = [
        max(
            (trial for trial in trials if trial.reference.tier == tier),
            key=lambda trial: trial.summed_cost(problem, yardstick.tier_level) or 0.0,
        )
        for tier in range(1, problem.n_tiers + 1)
    ]
    return tuple(
        _separate(problem, yardstick, faster, slower) for faster, slower in pairwise(standing)
    )


def _separate(problem: Problem, yardstick: Yardstick, faster: Trial, slower: Trial) -> Separation:
    tier = faster.reference.tier
    for level in range(problem.top_level, yardstick.tier_level, -1):
        low, high = faster.summed_cost(problem, level), slower.summed_cost(problem, level)
        if low is not None and high is not None:
            return Separation(tier, level, high / low)
    low, high = yardstick.tiers[tier - 1], yardstick.tiers[tier]
    return Separation(tier, yardstick.tier_level, high / low)


def check_references(trials: Sequence[Trial]) -> Iterator[Finding]:
    """Yield the references that are not right on every case that they finish."""
    for trial in trials:
        judgement = trial.judgement
        if judgement.verdict is not Verdict.AC:
            message = (
                f"{trial.reference.path}: {judgement.verdict} as a submission "
                f"({judgement.detail}): correct it, or list it under [[wrong]]; `effbench try` "
                "shows the case"
            )
            yield Finding(REFERENCES, Severity.ERROR, message)


def check_ladder(
    bench: Bench,
    yardstick: Yardstick,
    separations: Sequence[Separation],
    judged: Sequence[JudgedReference],
) -> Iterator[Finding]:
    """Yield where the ladder is too short, its tiers too close, or other than declared."""
    manifest, n_tiers = bench.manifest, bench.problem.n_tiers
    if n_tiers < MIN_TIERS:
        message = (
            f"{manifest}: {n_tiers} tiers: a ladder has at least {MIN_TIERS}: add slower approaches"
        )
        yield Finding(LADDER, Severity.ERROR, message)
    for step in separations:
        if step.ratio < MIN_RATIO:
            message = (
                f"{manifest}: tier {step.tier + 1} costs only {step.ratio:.2f} x tier {step.tier} "
                f"at level {step.level}, not {MIN_RATIO:g} x: make them one tier, or drop one"
            )
            yield Finding(LADDER, Severity.ERROR, message)
    total = yardstick.tiers[-1] / yardstick.tiers[0]
    if total < MIN_TOTAL_RATIO:
        message = (
            f"{manifest}: the slowest tier costs {total:.1f} x the expert at level "
            f"{yardstick.tier_level}, not {MIN_TOTAL_RATIO:g} x: add a slower tier or larger levels"
        )
        yield Finding(LADDER, Severity.ERROR, message)
    yield from _check_places(bench, yardstick, judged)


def _check_places(
    bench: Bench, yardstick: Yardstick, judged: Sequence[JudgedReference]
) -> Iterator[Finding]:
    """Yield the references that reach another tier than the declared one, as submissions."""
    exact = bench.worker.lane.meter.traits.is_exact
    severity = Severity.ERROR if exact else Severity.WARNING
    for reference in judged:
        if reference.verdict is Verdict.AC and reference.matched != reference.tier:
            found = f"tier {reference.matched}" if reference.matched else "no tier"
            message = (
                f"{bench.manifest}: {reference.name} is declared tier {reference.tier} but reaches "
                f"{found} at level {yardstick.tier_level}: declare the tier that it reaches, or "
                "give each tier shapes that hurt it"
            )
            yield Finding(LADDER, severity, message)


def check_slowness(bench: Bench, judged: Sequence[JudgedReference]) -> Iterator[Finding]:
    """Yield the slower references that do not score below the expert."""
    expert = judged[0]
    for reference in judged:
        slow = reference.tier > 1 and reference.verdict is Verdict.AC
        if slow and reference.efficiency >= expert.efficiency:
            message = (
                f"{bench.manifest}: {reference.name} (tier {reference.tier}) scores "
                f"{reference.efficiency:.3f}, the expert {expert.efficiency:.3f}: enlarge levels"
            )
            yield Finding(SLOW, Severity.ERROR, message)
