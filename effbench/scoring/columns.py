"""The correct samples that share a yardstick, as columns: what the scores of each are read from."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from effbench.model import CaseResult, Row, Yardstick
from effbench.scoring.coffe import is_efficient
from effbench.scoring.comparison import is_optimal
from effbench.scoring.mercury import beyond
from effbench.scoring.tiers import DEFAULT_TOLERANCE, dps, dps_norm, match_tier


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
class LevelColumns:
    """The weighted levels: `costs`, `bounds` and `censored` are (samples, levels), the others
    (levels,).

    `costs` are the dearest cases and mean nothing where `censored`; `bounds` are the same with
    the least that a censored level costs.
    """

    weighted: tuple[int, ...]
    costs: NDArray[np.float64]
    bounds: NDArray[np.float64]
    censored: NDArray[np.bool_]
    references: NDArray[np.float64]
    hardness: NDArray[np.float64]

    def describe(self, sample: int, efficiencies: Sequence[float]) -> tuple[LevelScore, ...]:
        """Return one sample's levels as they are reported."""
        costs, stopped = self.costs[sample].tolist(), self.censored[sample].tolist()
        references, hardness = self.references.tolist(), self.hardness.tolist()
        return tuple(
            LevelScore(
                level,
                hardness[i],
                references[i],
                None if stopped[i] else costs[i],
                efficiencies[i],
                stopped[i],
            )
            for i, level in enumerate(self.weighted)
        )


def read_levels(rows: Sequence[Row], yardstick: Yardstick) -> LevelColumns:
    """Return the rows' weighted levels.

    A level is censored when a case of it was stopped or never measured. It costs T at least, or
    what its dearest case was known to cost when that was more.
    """
    weighted = tuple(level for level, h in enumerate(yardstick.hardness) if h > 0)
    read = [_read_cases(row.judgement.cases) for row in rows]
    worst = np.array([[dearest.get(x, 0.0) for x in weighted] for dearest, _ in read])
    censored = np.array([[x in open_ or x not in d for x in weighted] for d, open_ in read])
    return LevelColumns(
        weighted,
        costs=worst,
        bounds=np.where(censored, np.maximum(worst, yardstick.limit), worst),
        censored=censored,
        references=np.array([yardstick.levels[level] or 0.0 for level in weighted]),
        hardness=np.array([yardstick.hardness[level] for level in weighted]),
    )


def _read_cases(cases: Iterable[CaseResult]) -> tuple[dict[int, float], set[int]]:
    """Return the dearest known cost of every level that ran, and the levels left open."""
    dearest: dict[int, float] = {}
    left_open: set[int] = set()
    for case in cases:
        dearest[case.level] = max(dearest.get(case.level, 0.0), case.cost or 0.0)
        if case.censored or case.cost is None:
            left_open.add(case.level)
    return dearest, left_open


@dataclass(frozen=True, slots=True)
class LadderColumns:
    """Places on the ladder, a sample each; `beyond` and `gain` only where it has two tiers.

    `spent` is the summed cost at the tier level, absent where it was not finished, and `gain` the
    slowest tier's over it.
    """

    spent: list[float | None]
    tier: list[int | None]
    dps: list[float | None]
    dps_norm: list[float]
    beyond: list[float] | None
    gain: NDArray[np.float64] | None


def read_ladder(
    rows: Sequence[Row], yardstick: Yardstick, shares: Sequence[float] | None
) -> LadderColumns:
    """Return where the rows stand; `shares` are the tiers' shares of a population, if known.

    Raises ValueError for shares that are not one a tier.
    """
    tiers = yardstick.tiers
    if shares is not None and len(shares) != len(tiers):
        raise ValueError(f"{rows[0].problem}: {len(shares)} shares for {len(tiers)} tiers")
    spent = [_sum_level(row.judgement.cases, yardstick.tier_level) for row in rows]
    costs = np.array([cost if cost is not None else 0.0 for cost in spent])
    eligible = np.array([cost is not None for cost in spent])
    reached, matched = match_tier(costs, tiers, eligible=eligible)
    has_ladder = len(tiers) > 1
    scored = None if shares is None else dps(reached, matched, shares).tolist()
    return LadderColumns(
        spent,
        tier=[int(t) if m else None for t, m in zip(reached, matched, strict=True)],
        dps=scored if scored is not None else [None] * len(rows),
        dps_norm=dps_norm(reached, matched, len(tiers)).tolist(),
        beyond=beyond(costs, tiers, eligible=eligible).tolist() if has_ladder else None,
        gain=tiers[-1] / np.where(eligible, np.maximum(costs, 1.0), np.inf) if has_ladder else None,
    )


def _sum_level(cases: Iterable[CaseResult], level: int) -> float | None:
    """Return the summed cost of a level; None when a case of it was stopped or never measured."""
    costs = [None if case.censored else case.cost for case in cases if case.level == level]
    known = [cost for cost in costs if cost is not None]
    return sum(known) if known and len(known) == len(costs) else None


@dataclass(frozen=True, slots=True)
class StressColumns:
    """Costs over all weighted levels against the expert's, a sample each.

    `speedup` is the expert's over the sample's, an upper bound where a level is censored;
    `optimal` is there only where the ladder has two tiers.
    """

    speedup: list[float]
    efficient: list[bool]
    strict: list[bool]
    optimal: list[bool] | None


def read_stress(levels: LevelColumns, gain: NDArray[np.float64] | None) -> StressColumns:
    """Return the comparison with the expert; `gain` is that of the ladder."""
    spent, expert = levels.bounds.sum(axis=1), float(levels.references.sum())
    finished = ~levels.censored.any(axis=1)
    optimal = None
    if gain is not None:
        eligible = finished & (gain > 0)
        optimal = is_optimal(
            levels.bounds, levels.references, gain[:, np.newaxis], eligible=eligible
        ).tolist()
    return StressColumns(
        speedup=(expert / spent).tolist(),
        efficient=is_efficient(
            spent, expert, eligible=finished, tolerance=DEFAULT_TOLERANCE
        ).tolist(),
        strict=is_efficient(spent, expert, eligible=finished).tolist(),
        optimal=optimal,
    )
