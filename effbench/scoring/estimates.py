"""A metric by problem, with what each problem's own samples say about its precision."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from effbench.scoring.efficiency import eff_at_k, eff_at_k_variance
from effbench.scoring.intervals import (
    Interval,
    admit_unseen,
    problem_interval,
    sample_interval,
)

# With fewer, simulated intervals hold the truth in 65 to 92 %: too little is known of the spread.
LEAST_FREEDOM = 10


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
    `thirds` holds the third central moments of the figures over new samples, where they are known.
    `observations` is how many independent ones all figures rest on: groups of k samples.
    `inverse` says that the metric is the inverse of the mean of these figures.
    """

    values: NDArray[np.float64]
    variances: NDArray[np.float64]
    freedom: NDArray[np.float64]
    upper: float | None
    observations: int
    unknown: str = ""
    inverse: bool = False
    thirds: NDArray[np.float64] | None = None

    def by_problem(self) -> list[float]:
        """Return the metric of every problem by itself."""
        figures = self.values.tolist()
        return [1.0 / figure for figure in figures] if self.inverse else figures

    def summarise(self, remark: str = "") -> Metric:
        """Return the mean over problems with both intervals."""
        mean = float(np.mean(self.values))
        remarks = [remark] if remark else []
        across = problem_interval(self.values, self.upper)
        if across is None:
            remarks.append("one problem says nothing about new ones")
        elif across.method in ("exact", "degenerate"):
            remarks.append("all problems have the same value")
        elif self.inverse and across.low == 0.0:
            remarks.append("too few problems for an upper end")
        within = None
        if self.unknown:
            remarks.append(self.unknown)
        else:
            within = sample_interval(mean, self.variances, self.freedom, self.upper, self.thirds)
            if self.upper is not None and self.observations:
                within = admit_unseen(within, self.values, self.upper, self.observations)
            if within.method == "degenerate":
                remarks.append("no problem's samples differ")
        return Metric(
            1.0 / mean if self.inverse else mean,
            *self._bounds(across),
            self.values.size,
            *self._bounds(within),
            "; ".join(remarks),
        )

    def _bounds(self, interval: Interval | None) -> tuple[float | None, float | None]:
        if interval is None:
            return None, None
        if not self.inverse:
            return interval.low, interval.high
        return 1.0 / interval.high, 1.0 / interval.low if interval.low > 0.0 else None


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
    freedom = np.maximum(n - 1.0, 1.0)
    return Estimates(means, variances, freedom, upper, int((n // k).sum()), reason)


def of_correct(
    samples: Sequence[NDArray[np.float64]], upper: float | None, *, inverse: bool = False
) -> Estimates:
    """Return the mean of the correct samples alone, over problems that have one.

    ``samples`` holds an array (correct samples,), not empty, for every such problem. A problem with
    a single correct sample is given the pooled variance of the others; the variance is not known
    where all of them together leave fewer than `LEAST_FREEDOM` degrees of freedom for it. That
    these problems have a correct sample at all is taken for granted.
    """
    values = np.array([float(data.mean()) for data in samples])
    n = np.array([data.size for data in samples])
    degrees = n - 1.0
    if degrees.sum() < LEAST_FREEDOM:
        reason = "new samples: too few problems have several correct samples"
        return Estimates(
            values, np.zeros(n.size), np.ones(n.size), upper, int(n.sum()), reason, inverse
        )
    spread = np.array([float(data.var(ddof=1)) if data.size > 1 else 0.0 for data in samples])
    pooled = float((spread * degrees).sum() / degrees.sum())
    variances = np.where(n > 1, spread, pooled) / n
    freedom = np.where(n > 1, degrees, float(degrees.sum()))
    thirds = _third_moments(samples) / n**2
    return Estimates(
        values, variances, freedom, upper, int(n.sum()), inverse=inverse, thirds=thirds
    )


def _third_moments(samples: Sequence[NDArray[np.float64]]) -> NDArray[np.float64]:
    """Return the third central moment of each problem's samples (problems,); that of a problem
    with less than three is the mean of the others', or 0 where there are none.
    """
    spare = np.array([max(data.size - 2, 0) for data in samples])
    moments = np.array([float(((data - data.mean()) ** 3).mean()) for data in samples])
    if spare.any():
        moments[spare == 0] = np.average(moments, weights=spare)
    return moments
