"""A metric by problem, with what each problem's own samples say about its precision."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from effbench.scoring.efficiency import eff_at_k, eff_at_k_variance
from effbench.scoring.intervals import problem_interval, sample_interval


@dataclass(frozen=True, slots=True)
class Metric:
    """A figure with its two 95 % intervals.

    `low` and `high` are for new problems, absent for a single problem; `samples_low` and
    `samples_high` for new samples of these problems, absent where the samples do not tell. `remark`
    says why an interval is absent or unusual.
    """

    value: float
    low: float | None
    high: float | None
    n_problems: int
    samples_low: float | None
    samples_high: float | None
    remark: str


@dataclass(frozen=True, slots=True)
class Estimates:
    """One figure a problem, between 0 and `upper` (None: unbounded).

    `variances` holds the variance of each figure over new samples of its problem and `freedom` the
    degrees of freedom of that; `unknown` says why they are not known, and is empty where they are.
    """

    values: NDArray[np.float64]
    variances: NDArray[np.float64]
    freedom: NDArray[np.float64]
    upper: float | None
    unknown: str

    def summarise(self, remark: str = "") -> Metric:
        """Return the mean over problems with both intervals."""
        mean = float(np.mean(self.values))
        across = problem_interval(self.values, self.upper)
        remarks = [remark] if remark else []
        if across is None:
            remarks.append("one problem says nothing about new ones")
        elif across.method in ("exact", "degenerate"):
            remarks.append("all problems have the same value")
        low, high = (None, None) if across is None else (across.low, across.high)
        if self.unknown:
            return Metric(
                mean, low, high, self.values.size, None, None, "; ".join((*remarks, self.unknown))
            )
        within = sample_interval(mean, self.variances, self.freedom, self.upper)
        if within.method == "degenerate":
            remarks.append("the samples of no problem differ")
        return Metric(
            mean, low, high, self.values.size, within.low, within.high, "; ".join(remarks)
        )


def best_of_k(samples: Sequence[NDArray[np.float64]], k: int, upper: float | None) -> Estimates:
    """Return the expected best of k samples, a problem each; 0 for a problem without samples.

    ``samples`` holds an array (samples,) for every problem. Raises ValueError as `eff_at_k` does.
    """
    n = np.array([len(values) for values in samples])
    means, variances = np.zeros(n.size), np.zeros(n.size)
    for size in np.unique(n[n > 0]).tolist():
        where = np.flatnonzero(n == size)
        stacked = np.stack([samples[i] for i in where.tolist()])
        means[where] = eff_at_k(stacked, k)
        if size > k:
            variances[where] = eff_at_k_variance(stacked, k)
    tight = int(((n > 0) & (n <= k)).sum())
    many = f"{tight} problem{'s have' if tight > 1 else ' has'}"
    reason = f"new samples: {many} only {k} sample{'s' * (k > 1)}" if tight else ""
    # The weights of the best of k sum to 1 up to rounding.
    means = means if upper is None else np.minimum(means, upper)
    return Estimates(means, variances, np.maximum(n - 1.0, 1.0), upper, reason)


def of_correct(
    samples: Sequence[NDArray[np.float64]],
    estimate: Callable[[NDArray[np.float64]], float],
    upper: float | None,
    power: float = 1.0,
) -> Estimates:
    """Return a figure of the correct samples alone, over problems that have one.

    ``samples`` holds an array (correct samples,), not empty, for every such problem; ``estimate``
    is proportional to the ``power`` of their mean. Its variance is that of the mean, carried over
    by the delta method. A problem with a single correct sample is given the pooled relative
    variance of the others. That problems have a correct sample at all is taken for granted.
    """
    values = np.array([estimate(data) for data in samples])
    n = np.array([data.size for data in samples])
    spread = np.array([_relative_variance(data) for data in samples])
    several = n > 1
    if not several.any():
        reason = "new samples: no problem has two correct samples"
        return Estimates(values, np.zeros(n.size), np.ones(n.size), upper, reason)
    pooled = float((spread * (n - 1)).sum() / (n - 1).sum())
    spread = np.where(several, spread, pooled)
    variances = (power * values) ** 2 * spread / n
    freedom = np.where(several, n - 1.0, float((n - 1).sum()))
    return Estimates(values, variances, freedom, upper, "")


def _relative_variance(data: NDArray[np.float64]) -> float:
    mean = float(data.mean())
    return float(data.var(ddof=1)) / mean**2 if data.size > 1 and mean > 0.0 else 0.0
