"""Samples against a reference and a baseline: fast_p of KernelBench, Opt@k of GSO, EffiBench's NET.

Sources: Ouyang et al. 2025, "KernelBench: can LLMs write efficient GPU kernels?"; Shetty et al.
2025, "GSO: challenging software optimization tasks for evaluating SWE-agents"; Huang et al. 2024,
"EffiBench: benchmarking the efficiency of automatically generated code".
"""

import numpy as np
from numpy.typing import ArrayLike, NDArray

FAST_P = (0.0, 0.5, 0.8, 1.0, 1.5, 2.0)
OPT_SHARE = 0.95
OPT_GAIN = 1.2


def is_fast(
    costs: ArrayLike, reference: float, p: float, *, correct: ArrayLike, censored: ArrayLike
) -> NDArray[np.bool_]:
    """Return which samples are correct with reference / cost > p, shape (samples,).

    fast_p is their share among all samples, wrong ones included; fast_0 is the share of correct
    ones. ``costs``, ``correct`` and ``censored`` are (samples,), ``costs`` and ``reference`` in one
    unit. Of a censored cost only a lower bound is known, so it is fast for p = 0 alone. The cost of
    a wrong or censored sample is not read.

    Source: Ouyang et al. 2025 (KernelBench), fast_p.

    Raises ValueError for p < 0, costs that are not positive and finite, and shapes that differ.

    >>> is_fast(
    ...     [50.0, 100.0, 300.0], 100.0, 0.8, correct=[1, 1, 1], censored=[0, 0, 0]
    ... ).tolist()
    [True, True, False]
    """
    right = np.asarray(correct, dtype=np.bool_)
    known = right & ~np.asarray(censored, dtype=np.bool_)
    ratio = np.zeros(right.shape, dtype=np.float64)
    ratio[known] = _ratios(reference, np.asarray(costs, dtype=np.float64)[known])
    if not p >= 0.0:
        raise ValueError(f"p = {p}: fast_p needs p >= 0")
    return np.asarray(right & ((ratio > p) | (p == 0.0)))


def is_optimal(
    costs: ArrayLike,
    expert: ArrayLike,
    gains: ArrayLike,
    *,
    eligible: ArrayLike,
    share: float = OPT_SHARE,
    gain: float = OPT_GAIN,
) -> NDArray[np.bool_]:
    """Return which samples do what the expert did for every case, and gain on the baseline.

    That is: the harmonic mean over cases of expert / cost is above ``share``, and the geometric
    mean over cases of baseline / cost is at least ``gain``. The harmonic mean lets no fast case
    hide a slow one. Opt@k is pass@k with this success.

    ``costs`` (samples, cases) and ``expert`` (cases,) have one unit; ``gains`` (samples, cases of
    the baseline) holds baseline / cost. ``eligible`` (samples,) is False for a sample that is wrong
    or censored: it is not optimal, and its costs are not read.

    Source: Shetty et al. 2025 (GSO), Opt@k with p = 0.95.

    Raises ValueError for costs and gains that are not positive and finite, and shapes that differ.

    >>> costs, gains = [[10.0, 20.0], [5.0, 80.0]], [[3.0], [3.0]]
    >>> is_optimal(costs, [10.0, 20.0], gains, eligible=[1, 1]).tolist()
    [True, False]
    """
    counts = np.asarray(eligible, dtype=np.bool_)
    cost, reference = np.asarray(costs, dtype=np.float64), np.asarray(expert, dtype=np.float64)
    improved = np.asarray(gains, dtype=np.float64)
    if cost.ndim != 2 or (cost.shape[0],) != counts.shape or cost.shape[1:] != reference.shape:
        raise ValueError(f"costs {cost.shape} do not fit expert {reference.shape}, {counts.shape}")
    if improved.ndim != 2 or improved.shape[0] != cost.shape[0] or not improved.shape[1]:
        raise ValueError(f"gains {improved.shape} must be (samples, cases), like costs")
    result = np.zeros(counts.shape, dtype=np.bool_)
    ratios = _ratios(reference, cost[counts])
    of_baseline = _ratios(improved[counts], np.ones(1))
    harmonic = 1.0 / (1.0 / ratios).mean(axis=1)
    result[counts] = (harmonic > share) & (np.exp(np.log(of_baseline).mean(axis=1)) >= gain)
    return result


def normalised_cost(costs: ArrayLike, reference: float) -> float:
    """Return the mean of cost / reference over the correct samples of one problem.

    With run times it is EffiBench's NET, with peak memory its NMU; above 1 the samples need more
    than the reference. ``costs`` (samples,) and ``reference`` have one unit.

    Source: Huang et al. 2024 (EffiBench), NET and NMU.

    Raises ValueError for no samples and for costs that are not positive and finite.

    >>> normalised_cost([100.0, 300.0], reference=100.0)
    2.0
    """
    cost = np.asarray(costs, dtype=np.float64)
    if cost.ndim != 1 or cost.size == 0:
        raise ValueError("a normalised cost needs at least one correct sample")
    return float(_ratios(cost, np.array([reference], dtype=np.float64)).mean())


def _ratios(above: ArrayLike, below: NDArray[np.float64]) -> NDArray[np.float64]:
    numerator = np.asarray(above, dtype=np.float64)
    for values in (numerator, below):
        if not (np.isfinite(values) & (values > 0)).all():
            raise ValueError("a cost is not positive and finite: mark what did not finish")
    return np.asarray(numerator / below)
