"""Differential Performance Evaluation: which tier of a problem's ladder a sample reaches.

Source: Liu et al. 2024, "Evaluating language models for efficient code generation" (EvalPerf). Its
references run from slow to fast; a ladder runs from tier 1, the expert, to the slowest.
"""

import numpy as np
from numpy.typing import ArrayLike, NDArray

DEFAULT_TOLERANCE = 0.02

_SHARES_ROUNDING = 1e-6


def match_tier(
    cost: ArrayLike,
    tier_costs: ArrayLike,
    tolerance: float = DEFAULT_TOLERANCE,
    *,
    eligible: ArrayLike | None = None,
) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
    """Return the tier of every sample and whether it has one, two arrays of shape (samples,).

    A sample belongs to the fastest tier with cost <= (1 + tolerance) * tier cost, tiers counted
    from 1. Where the second array is False the sample matched none, and its entry in the first
    means nothing.

    ``cost`` (samples,) and ``tier_costs`` (tiers,), fastest first, have one unit and cover the same
    cases. ``eligible`` (samples,) is False for a sample that is wrong or censored: it matches
    nothing and its cost, at best a lower bound, is not read. Without it all samples are eligible.

    Raises ValueError for tier costs that are not positive, finite and strictly increasing (an
    inverted ladder), a negative tolerance, an eligible cost that is not finite, and shapes that
    differ.

    >>> tier, matched = match_tier([101.0, 150.0, 900.0], [100.0, 400.0])
    >>> tier[:2].tolist(), matched.tolist()
    ([1, 2], [True, True, False])
    """
    costs = np.asarray(cost, dtype=np.float64)
    ladder = np.asarray(tier_costs, dtype=np.float64)
    counts = np.ones(costs.shape, np.bool_) if eligible is None else np.asarray(eligible, np.bool_)
    _check_ladder(ladder, tolerance)
    if costs.ndim != 1 or counts.shape != costs.shape:
        raise ValueError(f"cost {costs.shape} and eligible {counts.shape} must both be (samples,)")
    if not np.isfinite(costs[counts]).all():
        raise ValueError("a cost is not finite: mark a sample that did not finish as not eligible")
    faster = np.searchsorted((1.0 + tolerance) * ladder, costs, side="left")
    matched = counts & (faster < ladder.size)
    return np.minimum(faster + 1, ladder.size).astype(np.int64), matched


def dps_norm(tier: ArrayLike, matched: ArrayLike, n_tiers: int) -> NDArray[np.float64]:
    """Return the normalised differential performance score in [0, 100], shape (samples,).

    It is 100 * (n_tiers - tier + 1) / n_tiers, hence 100 for tier 1, the expert; 0 where
    ``matched`` is False. ``tier`` and ``matched`` are those of `match_tier`.

    Source: Liu et al. 2024 (EvalPerf), DPS_norm.

    Raises ValueError for a matched tier outside 1..n_tiers and shapes that differ.

    >>> dps_norm([1, 4, 4], [True, True, False], n_tiers=4).tolist()
    [100.0, 25.0, 0.0]
    """
    if n_tiers < 1:
        raise ValueError(f"n_tiers = {n_tiers}: a ladder has at least one tier")
    scores = 100.0 * np.arange(n_tiers, 0, -1, dtype=np.float64) / n_tiers
    return _score(tier, matched, scores)


def dps(tier: ArrayLike, matched: ArrayLike, shares: ArrayLike) -> NDArray[np.float64]:
    """Return the differential performance score in [0, 100], shape (samples,).

    It is 100 times the share of the reference population that the sample equals or beats: the
    shares of its own and of all slower tiers; 0 where ``matched`` is False. ``shares`` (tiers,),
    fastest first, sum to 1; ``tier`` and ``matched`` are those of `match_tier`.

    Source: Liu et al. 2024 (EvalPerf), DPS.

    Raises ValueError for shares that are negative or do not sum to 1, a matched tier outside
    1..tiers, and shapes that differ.

    >>> dps([1, 2, 3], [True, True, True], shares=[0.25, 0.25, 0.5]).tolist()
    [100.0, 75.0, 50.0]
    """
    share = np.asarray(shares, dtype=np.float64)
    if share.ndim != 1 or share.size == 0 or not (share >= 0).all():
        raise ValueError(f"shares {share.tolist()} must be one number >= 0 for every tier")
    if abs(float(share.sum()) - 1.0) > _SHARES_ROUNDING:
        raise ValueError(f"shares {share.tolist()} sum to {float(share.sum())}, they must sum to 1")
    beaten = np.cumsum(share[::-1])[::-1]
    # Dividing by the total takes out its rounding, so that the expert scores exactly 100.
    return _score(tier, matched, 100.0 * (beaten / beaten[0]))


def _score(tier: ArrayLike, matched: ArrayLike, scores: NDArray[np.float64]) -> NDArray[np.float64]:
    tiers = np.asarray(tier, dtype=np.int64)
    counts = np.asarray(matched, dtype=np.bool_)
    if tiers.shape != counts.shape:
        raise ValueError(f"tier {tiers.shape} and matched {counts.shape} must have one shape")
    reached = tiers[counts]
    if ((reached < 1) | (reached > scores.size)).any():
        raise ValueError(f"a matched tier lies outside 1..{scores.size}")
    result = np.zeros(tiers.shape, dtype=np.float64)
    result[counts] = scores[reached - 1]
    return result


def _check_ladder(ladder: NDArray[np.float64], tolerance: float) -> None:
    if not 0.0 <= tolerance < np.inf:
        raise ValueError(f"tolerance = {tolerance}: it must be finite and at least 0")
    if ladder.ndim != 1 or ladder.size == 0:
        raise ValueError(f"tier costs have shape {ladder.shape}: give one cost for every tier")
    if not (np.isfinite(ladder) & (ladder > 0)).all():
        raise ValueError(f"tier costs {ladder.tolist()} must be positive and finite")
    if not (np.diff(ladder) > 0).all():
        raise ValueError(
            f"inverted ladder: tier costs {ladder.tolist()} must increase strictly from tier 1 on; "
            "measure the references again or correct their order"
        )
