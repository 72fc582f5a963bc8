"""The population behind EvalPerf's DPS: which share of known solutions belongs to which tier.

Source: Liu et al. 2024, "Evaluating language models for efficient code generation" (EvalPerf). They
sample a population of correct solutions, cut its sorted costs into clusters where neighbours differ
clearly, and make each cluster's slowest member a reference.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from effbench.scoring.tiers import DEFAULT_TOLERANCE, match_tier

FILTER_BASE = 0.2
EXPORT_BASE = 0.1
_NOISE_UNITS = 10_000.0


@dataclass(frozen=True, slots=True)
class Clusters:
    """Clusters of a population, fastest first: their slowest costs, and shares that sum to 1."""

    tier_costs: tuple[float, ...]
    shares: tuple[float, ...]


def cluster_costs(costs: ArrayLike, base: float = EXPORT_BASE) -> Clusters:
    """Return the clusters of a population's costs, in instructions.

    Costs are sorted from slow to fast, a_1 >= a_2 >= ...; a new cluster begins behind a_i where
    (a_i - a_(i+1)) / a_i > base + sqrt(10,000 / a_i). The root forgives small counts their noise,
    so that here, unlike elsewhere, the unit matters.

    Source: Liu et al. 2024 (EvalPerf), with base 0.2 to filter problems and 0.1 to export them.

    Raises ValueError for no costs, costs that are not positive and finite, and a negative base.

    >>> found = cluster_costs([4e6, 1e6, 1.05e6, 3.9e6, 1.1e6])
    >>> found.tier_costs, found.shares
    ((1100000.0, 4000000.0), (0.6, 0.4))
    """
    slow_first = np.sort(_population(costs))[::-1]
    if not base >= 0.0:
        raise ValueError(f"base = {base}: it must be at least 0")
    gap = -np.diff(slow_first) / slow_first[:-1]
    splits = np.flatnonzero(gap > base + np.sqrt(_NOISE_UNITS / slow_first[:-1])) + 1
    starts = np.concatenate(([0], splits))
    counts = np.diff(np.append(starts, slow_first.size))
    return Clusters(
        tuple(slow_first[starts][::-1].tolist()),
        tuple((counts[::-1] / slow_first.size).tolist()),
    )


def population_shares(
    costs: ArrayLike, tier_costs: ArrayLike, tolerance: float = DEFAULT_TOLERANCE
) -> NDArray[np.float64]:
    """Return the share of a population in each tier of a ladder, fastest first, shape (tiers,).

    ``costs`` (population,) and ``tier_costs`` (tiers,), fastest first, have one unit and cover the
    same cases. A member belongs to the tier that `match_tier` gives it; one slower than every tier
    to the slowest, since every tier beats it.

    Raises ValueError for no costs, costs that are not positive and finite, and as `match_tier`.

    >>> population_shares([90.0, 150.0, 250.0, 900.0], [100.0, 200.0, 300.0]).tolist()
    [0.25, 0.25, 0.5]
    """
    tiers, _ = match_tier(_population(costs), tier_costs, tolerance)
    counts = np.bincount(tiers - 1, minlength=np.size(tier_costs))
    return np.asarray(counts / tiers.size)


def _population(costs: ArrayLike) -> NDArray[np.float64]:
    population = np.asarray(costs, dtype=np.float64)
    if population.ndim != 1 or not population.size:
        raise ValueError(f"a population has shape {population.shape}: give at least one cost")
    if not (np.isfinite(population) & (population > 0)).all():
        raise ValueError("the costs of a population must be positive and finite")
    return population
