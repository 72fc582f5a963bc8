"""COFFE: which samples are efficient, efficient@k, and speedup.

Source: Peng et al. 2025, "COFFE: a code efficiency benchmark for code generation". A sample is
efficient when it is correct and costs less than the best ground truth does, all stress cases added
up. COFFE evaluates k = 1.
"""

import numpy as np
from numpy.typing import ArrayLike, NDArray

from effbench.scoring.passing import pass_at_k


def is_efficient(
    costs: ArrayLike, best: float, *, eligible: ArrayLike, tolerance: float | None = None
) -> NDArray[np.bool_]:
    """Return which samples of one problem are efficient, shape (samples,).

    ``costs`` (samples,) and ``best``, the best ground truth's, are sums over the same cases in one
    unit. ``eligible`` (samples,) is False for a sample that is wrong or censored: it is never
    efficient and its cost is not read. Without ``tolerance`` the cost must be strictly below
    ``best``, as in COFFE; a tie then turns on noise. With it, it must be at most
    (1 + tolerance) * ``best``.

    Raises ValueError for a best cost that is not positive and finite, an eligible cost that is not
    finite, a negative tolerance and shapes that differ.

    >>> is_efficient([90.0, 101.0, 150.0, 10.0], 100.0, eligible=[1, 1, 1, 0]).tolist()
    [True, False, False, False]
    >>> is_efficient([90.0, 101.0], 100.0, eligible=[1, 1], tolerance=0.02).tolist()
    [True, True]
    """
    cost, counts = _costs(costs, eligible)
    _check_best(best)
    if tolerance is None:
        return np.asarray(counts & (cost < best))
    if not 0.0 <= tolerance < np.inf:
        raise ValueError(f"tolerance = {tolerance}: it must be finite and at least 0")
    return np.asarray(counts & (cost <= (1.0 + tolerance) * best))


def efficient_at_k(n: ArrayLike, efficient: ArrayLike, k: int) -> NDArray[np.float64]:
    """Return efficient@k of every problem: 1 - C(n - c, k) / C(n, k), in the shape of ``n``.

    ``n`` and ``efficient`` count a problem's samples and those that `is_efficient` picks. It is
    pass@k with another success, so it never exceeds pass@k.

    Source: Peng et al. 2025 (COFFE), efficient@k.

    Raises ValueError as `effbench.scoring.passing.pass_at_k` does.

    >>> efficient_at_k([10, 10], [5, 0], k=1).tolist()
    [0.5, 0.0]
    """
    return pass_at_k(n, efficient, k)


def speedup(costs: ArrayLike, reference: float) -> float:
    """Return the ground truth's summed cost over the samples' summed cost, for one problem.

    ``costs`` (samples,) are those of the correct samples, in the unit of ``reference``; the ground
    truth is counted once a sample. A censored sample enters at its bound, which makes the result an
    upper bound. Above 1 the samples are cheaper than the ground truth. It is the inverse of
    `effbench.scoring.comparison.normalised_cost`.

    Source: Peng et al. 2025 (COFFE), speedup.

    Raises ValueError for no samples and for costs that are not positive and finite.

    >>> speedup([50.0, 150.0, 200.0], reference=100.0)
    0.75
    """
    cost = np.asarray(costs, dtype=np.float64)
    _check_best(reference)
    if cost.ndim != 1 or cost.size == 0 or not (np.isfinite(cost) & (cost > 0)).all():
        raise ValueError("speedup needs the positive, finite costs of at least one correct sample")
    return float(reference / cost.mean())


def _costs(costs: ArrayLike, eligible: ArrayLike) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    cost = np.asarray(costs, dtype=np.float64)
    counts = np.asarray(eligible, dtype=np.bool_)
    if cost.ndim != 1 or cost.shape != counts.shape:
        raise ValueError(f"costs {cost.shape} and eligible {counts.shape} must both be (samples,)")
    if not np.isfinite(cost[counts]).all():
        raise ValueError("a cost is not finite: mark a sample that did not finish as not eligible")
    return cost, counts


def _check_best(best: float) -> None:
    if not 0.0 < best < np.inf:
        raise ValueError(f"the ground truth's cost {best} must be positive and finite")
