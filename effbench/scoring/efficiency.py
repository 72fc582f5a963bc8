"""Efficiency of one sample against the expert, and eff@k over the samples of a problem.

Source of both: Qiu et al. 2024, "How efficient is LLM-generated code? A rigorous and high-standard
benchmark" (ENAMEL).
"""

import numpy as np
from numpy.typing import ArrayLike, NDArray

DEFAULT_ALPHA = 2.0


def time_limit(references: ArrayLike, hardness: ArrayLike, alpha: float = DEFAULT_ALPHA) -> float:
    """Return the limit T that a sample may cost: alpha times the dearest level that counts.

    ``references`` (levels,) holds the expert's cost at every level, ``hardness`` (levels,) the
    levels' weights; levels of hardness 0 decide correctness only and set no limit. T has the unit
    of ``references``.

    Raises ValueError for alpha <= 1, no level with hardness > 0, a reference that is not positive
    and finite where hardness > 0, and shapes that differ.

    >>> time_limit([9.0, 1.0, 2.0, 4.0], [0, 3, 3, 4])
    8.0
    """
    reference, weight = _levels(references, hardness)
    counted = reference[weight > 0]
    if not alpha > 1.0:
        raise ValueError(f"alpha = {alpha}: the limit must exceed the reference, use alpha > 1")
    if not (np.isfinite(counted) & (counted > 0)).all():
        raise ValueError(f"reference costs {counted.tolist()} must be positive and finite")
    return float(alpha * counted.max())


def level_efficiency(
    costs: ArrayLike, censored: ArrayLike, references: ArrayLike, limit: float, *, cap: bool
) -> NDArray[np.float64]:
    """Return f = max(0, T - c) / (T - ref) for every sample and level, shape (samples, levels).

    ``costs`` (samples, levels) is the largest cost over the cases of a level, levels from easiest
    to hardest; ``censored`` (samples, levels) is True where a case of the level was stopped at a
    limit or never ran; ``references`` (levels,) is the expert's cost and ``limit`` is T, all in one
    unit. A level that is censored or costs more than T has f = 0, and so have all harder levels.
    The cost of a censored level is not read. ``cap`` limits f to 1; without it a sample cheaper
    than the expert exceeds 1, as in ENAMEL.

    Raises ValueError for shapes that differ, a limit that does not exceed every reference, and a
    cost that is not finite where nothing was censored.
    """
    cost = np.asarray(costs, dtype=np.float64)
    stopped = np.asarray(censored, dtype=np.bool_)
    reference = np.asarray(references, dtype=np.float64)
    _check_level_shapes(cost, stopped, reference)
    if not (np.isfinite(limit) and (np.isfinite(reference) & (reference < limit)).all()):
        raise ValueError(
            f"limit {limit} must be finite and exceed every reference cost {reference.tolist()}: "
            "take it from time_limit, for the levels with hardness > 0 only"
        )
    if not (np.isfinite(cost) | stopped).all():
        raise ValueError("a cost is not finite: mark a case that did not finish as censored")
    failed = np.logical_or.accumulate(stopped | (cost > limit), axis=1)
    efficiency = (limit - cost) / (limit - reference)
    if cap:
        np.minimum(efficiency, 1.0, out=efficiency)
    efficiency[failed] = 0.0
    return efficiency


def sample_efficiency(
    costs: ArrayLike,
    censored: ArrayLike,
    references: ArrayLike,
    hardness: ArrayLike,
    limit: float,
    *,
    correct: ArrayLike,
    cap: bool,
) -> NDArray[np.float64]:
    """Return e = sum(h * f) / sum(h) for every sample of one problem, shape (samples,).

    ``hardness`` (levels,) weighs the levels and ``correct`` (samples,) is False for a sample with
    a wrong answer or an error on any case: its efficiency is 0 and its costs are not read. The
    other arguments are those of `level_efficiency`: give the levels with hardness > 0 only.
    Values lie in [0, 1] with ``cap``; without it a sample cheaper than the expert exceeds 1.

    Raises ValueError as `level_efficiency` does, and for hardness that is negative or all 0.

    >>> costs, censored = [[1.0, 4.0], [2.0, 6.0]], [[False, False], [False, True]]
    >>> sample_efficiency(
    ...     costs, censored, [1.0, 4.0], [3, 7], limit=8.0, correct=[True, True], cap=True
    ... ).round(6).tolist()
    [1.0, 0.257143]
    """
    reference, weight = _levels(references, hardness)
    right = np.asarray(correct, dtype=np.bool_)
    cost = np.asarray(costs, dtype=np.float64)
    stopped = np.asarray(censored, dtype=np.bool_)
    _check_level_shapes(cost, stopped, reference)
    if right.shape != cost.shape[:1]:
        raise ValueError(f"correct has shape {right.shape}, costs hold {cost.shape[0]} samples")
    stopped = stopped | ~right[:, np.newaxis]
    efficiency = level_efficiency(cost, stopped, reference, limit, cap=cap)
    mean: NDArray[np.float64] = (efficiency * weight).sum(axis=1) / weight.sum()
    # The two sums may round differently, and a capped efficiency is promised to be at most 1.
    return np.minimum(mean, 1.0) if cap else mean


def eff_at_k_weights(n: int, k: int) -> NDArray[np.float64]:
    """Return the weights C(r - 1, k - 1) / C(n, k) of the order statistics r = 1..n, shape (n,).

    The weight of r is the probability that the r-th smallest of n samples is the best of k drawn
    without replacement. They sum to 1 and are 0 for r < k. Computed downwards from w_n = k / n by
    w_r = w_(r+1) * (1 - (k - 1) / r), so no binomial coefficient overflows.

    Source: Qiu et al. 2024 (ENAMEL), the Rao-Blackwellised estimator of eff@k and its algorithm.

    Raises ValueError for k < 1 and k > n.

    >>> eff_at_k_weights(5, 2).round(12).tolist()
    [0.0, 0.1, 0.2, 0.3, 0.4]
    """
    if k < 1:
        raise ValueError(f"k = {k}: eff@k needs k >= 1")
    if k > n:
        raise ValueError(f"k = {k} exceeds the {n} samples: draw more samples or lower k")
    weights = np.zeros(n, dtype=np.float64)
    ranks = np.arange(n - 1, k - 1, -1, dtype=np.float64)
    factors = np.concatenate(([k / n], 1.0 - (k - 1) / ranks))
    weights[k - 1 :] = np.cumprod(factors)[::-1]
    return weights


def eff_at_k(efficiencies: ArrayLike, k: int) -> NDArray[np.float64]:
    """Return eff@k: the expected best efficiency of k samples drawn without replacement.

    ``efficiencies`` is (samples,) for one problem or (problems, samples) for many with equally
    many samples; the result drops the last axis, so one problem gives a 0-d array. Wrong samples
    take part with 0. This is the minimum-variance unbiased estimator: the mean of the maximum over
    all subsets of k samples, found from the sorted efficiencies.

    Source: Qiu et al. 2024 (ENAMEL), the Rao-Blackwellised estimator of eff@k and its algorithm.

    Raises ValueError for k < 1, k above the number of samples, and values that are not finite.

    >>> round(float(eff_at_k([0.0, 0.2, 0.9, 0.5, 0.0], k=2)), 12)
    0.55
    """
    ordered = _ordered(efficiencies)
    weights = eff_at_k_weights(ordered.shape[-1], k)
    return np.asarray((ordered * weights).sum(axis=-1))


def eff_at_k_variance(efficiencies: ArrayLike, k: int) -> NDArray[np.float64]:
    """Return the jackknife variance of `eff_at_k` over new samples, a problem each.

    ``efficiencies`` and the shape of the result are those of `eff_at_k`. On average over samples
    the jackknife does not fall below the true variance; at k = 1 it is the usual s**2 / n. It
    overstates the more the closer k comes to n: simulated, by a third at k = n / 2 and twofold at
    k = n - 1.

    Leaving out the (i+1)-th smallest sample instead of the i-th changes eff@k by
    -w_i * (e_(i+1) - e_(i)), with w the weights for n - 1 samples; so all leave-one-out values
    follow from one running sum, in O(n log n) with the sort.

    Source: beyond ENAMEL. eff@k is a U-statistic; its jackknife is due to Arvesen 1969,
    "Jackknifing U-statistics", its bias to Efron and Stein 1981,
    "The jackknife estimate of variance".

    Raises ValueError for k < 1, k >= n (leaving one out needs n - 1 >= k) and values that are not
    finite.

    >>> round(float(eff_at_k_variance([0.0, 1.0, 1.0, 0.0], k=1)), 12)
    0.083333333333
    """
    ordered = _ordered(efficiencies)
    n = ordered.shape[-1]
    if k >= n:
        raise ValueError(
            f"the variance of eff@{k} is undefined with {n} samples: it needs at least {k + 1}"
        )
    change = np.zeros_like(ordered)
    change[..., 1:] = np.cumsum(np.diff(ordered) * eff_at_k_weights(n - 1, k), axis=-1)
    return np.asarray(change.var(axis=-1) * (n - 1))


def _ordered(efficiencies: ArrayLike) -> NDArray[np.float64]:
    values = np.asarray(efficiencies, dtype=np.float64)
    if values.ndim not in (1, 2):
        raise ValueError(
            f"efficiencies have {values.ndim} axes: give samples or problems x samples"
        )
    if not np.isfinite(values).all():
        raise ValueError("an efficiency is not finite: a sample that failed has efficiency 0")
    return np.sort(values, axis=-1)


def _levels(
    references: ArrayLike, hardness: ArrayLike
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    reference = np.asarray(references, dtype=np.float64)
    weight = np.asarray(hardness, dtype=np.float64)
    if reference.ndim != 1 or reference.shape != weight.shape:
        raise ValueError(
            f"references have shape {reference.shape} and hardness {weight.shape}: "
            "give one of each a level"
        )
    if not (np.isfinite(weight) & (weight >= 0)).all() or not (weight > 0).any():
        raise ValueError(
            f"hardness {weight.tolist()} must be finite, not negative, and above 0 somewhere"
        )
    return reference, weight


def _check_level_shapes(
    cost: NDArray[np.float64], censored: NDArray[np.bool_], reference: NDArray[np.float64]
) -> None:
    if cost.ndim != 2 or cost.shape != censored.shape or reference.shape != cost.shape[1:]:
        raise ValueError(
            f"costs {cost.shape}, censored {censored.shape} and references {reference.shape} "
            "must have the shapes (samples, levels), (samples, levels) and (levels,)"
        )
