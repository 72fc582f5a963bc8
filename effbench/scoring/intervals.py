"""Two intervals for a mean over problems, for two questions.

`problem_interval` asks what the mean would be on new problems of the same kind, `sample_interval`
what it would be on these problems with new samples. Neither resamples, so both are functions of
their arguments alone. benchmarks/coverage.py simulates how often they hold the truth, beside the
BCa bootstrap.
"""

import math
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy.special import expit, logit, stdtrit

DEFAULT_CONFIDENCE = 0.95

_ROUNDING = 1e-9
# Where every figure is this close to a bound, as a share of it, what is rare has not been seen.
_SATURATED = 0.1


@dataclass(frozen=True, slots=True)
class Interval:
    """A confidence interval for a mean, and how it was found.

    ``exact`` is the binomial bound where every figure is 0, or every one the upper bound;
    ``widened`` means that every figure is close to the same bound, and `admit_unseen` had its say.
    ``degenerate`` says that the data did not vary, so that low = high: it shows a lack of
    information about the spread, not certainty.
    """

    low: float
    high: float
    method: Literal["hall", "log-odds t", "log t", "exact", "degenerate"]
    widened: bool = False


def problem_interval(
    values: ArrayLike, upper: float | None = 1.0, confidence: float = DEFAULT_CONFIDENCE
) -> Interval | None:
    """Return the interval for the mean over new problems, None for a single problem.

    ``values`` (problems,) holds one figure a problem, in any order, between 0 and ``upper``; None
    stands for no upper bound. It is Student's t interval after Hall's transformation, which takes
    the skew of the values out of the statistic: scores crowd at 0 and 1, and there the plain t and
    the BCa bootstrap are too short. Where all figures are 0, or all are ``upper``, the other end is
    Clopper and Pearson's: no mean further off leaves that much to chance, whatever the figures'
    distribution. Where all are within a tenth of one of these, it is widened by `admit_unseen`. One
    problem says nothing about the next, so it has no interval.

    Source: Hall 1992, "On the removal of skewness by transformation"; Clopper and Pearson 1934,
    "The use of confidence or fiducial limits".

    Raises ValueError for no values, values that are not finite or out of bounds, an upper bound
    that is not positive and a confidence outside (0, 1).

    >>> interval = problem_interval([0.2, 0.4, 0.6, 0.8])
    >>> round(interval.low, 3), round(interval.high, 3)
    (0.144, 0.856)
    >>> round(problem_interval([1.0] * 12).low, 3)
    0.735
    """
    data = _figures(values, "values")
    tail = (1.0 - _checked(confidence)) / 2.0
    if upper is not None and not upper > 0.0:
        raise ValueError(f"upper = {upper}: it must be positive")
    if (data < 0.0).any() or (upper is not None and (data > upper * (1.0 + _ROUNDING)).any()):
        raise ValueError(f"values must lie between 0 and {upper or 'infinity'}")
    if data.size == 1:
        return None
    # Sorted, because the interval must not depend on the order in which problems are listed.
    data = np.sort(data)
    deviation = float(data.std())
    if deviation <= _ROUNDING * (float(data[-1]) if upper is None else upper):
        return _without_spread(float(data.mean()), data.size, tail, upper)
    mean, root = float(data.mean()), math.sqrt(data.size)
    skew = float((((data - mean) / deviation) ** 3).mean()) / root
    low, high = _hall(mean, deviation / root, _quantile(data.size - 1, tail), skew)
    found = Interval(max(0.0, low), high if upper is None else min(upper, high), "hall")
    return found if upper is None else admit_unseen(found, data, upper, data.size, confidence)


def admit_unseen(
    interval: Interval,
    values: ArrayLike,
    upper: float,
    observations: int,
    confidence: float = DEFAULT_CONFIDENCE,
) -> Interval:
    """Return an interval for the mean of ``values`` (problems,), widened where all of them are
    within a tenth of 0 or of ``upper``.

    What is rare may not have been seen there: the other end reaches at least as far from the mean
    as Clopper and Pearson's for that many independent ``observations``, all of them at the bound.
    Observations with means of their own only make that less likely (the product of probabilities
    is largest where they are equal), so the bound holds for these, too.

    >>> admit_unseen(Interval(0.97, 0.99, "hall"), [0.98, 0.98], 1.0, 40).low
    0.8936...
    """
    data = _figures(values, "values")
    mean, unseen = float(data.mean()), ((1.0 - _checked(confidence)) / 2.0) ** (1.0 / observations)
    if data.min() >= (1.0 - _SATURATED) * upper:
        return replace(interval, low=min(interval.low, unseen * mean), widened=True)
    if data.max() <= _SATURATED * upper:
        return replace(
            interval, high=max(interval.high, upper - unseen * (upper - mean)), widened=True
        )
    return interval


def _hall(mean: float, error: float, quantile: float, skew: float) -> tuple[float, float]:
    """Return the ends of the t interval of a mean whose standardised form has this skew."""
    if abs(skew) < _ROUNDING:
        return mean - error * quantile, mean + error * quantile

    def restore(x: float) -> float:
        root = float(np.cbrt(1.0 + skew * (x - skew / 6.0)))
        return 3.0 / skew * (root - 1.0)

    return mean - error * restore(quantile), mean - error * restore(-quantile)


def _without_spread(value: float, n: int, tail: float, upper: float | None) -> Interval:
    if upper is not None and value <= _ROUNDING * upper:
        return Interval(0.0, upper * (1.0 - tail ** (1.0 / n)), "exact")
    if upper is not None and value >= (1.0 - _ROUNDING) * upper:
        return Interval(upper * tail ** (1.0 / n), upper, "exact")
    return Interval(value, value, "degenerate")


def sample_interval(
    mean: float,
    variances: ArrayLike,
    freedom: ArrayLike,
    upper: float | None = 1.0,
    thirds: ArrayLike | None = None,
    confidence: float = DEFAULT_CONFIDENCE,
) -> Interval:
    """Return the interval for a mean over these problems with new samples.

    ``variances`` (problems,) holds the variance of every problem's own estimate, such as
    `effbench.scoring.efficiency.eff_at_k_variance`, and ``freedom`` (problems,) the degrees of
    freedom that it was estimated with. The variance of the mean is the sum divided by problems
    squared, its degrees of freedom are Satterthwaite's. Student's t interval is taken on a scale
    without bounds and carried back: the log-odds of a figure between 0 and ``upper``, the logarithm
    of one without upper bound (None). Where there is none and ``thirds`` (problems,) holds the
    third central moment of every estimate, it is taken after Hall's transformation instead, for
    such figures have a long tail. ``degenerate`` where all variances are 0.

    Source: Satterthwaite 1946, "An approximate distribution of estimates of variance components";
    the delta method, e.g. Casella and Berger 2002, "Statistical inference", 5.5.4; Hall 1992.

    Raises ValueError for no variances, variances that are negative or not finite, freedom below 1
    where a variance is not 0, shapes that differ, a mean out of bounds and a confidence outside
    (0, 1).

    >>> interval = sample_interval(0.5, [0.02, 0.02], [9, 9])
    >>> round(interval.low, 3), round(interval.high, 3)
    (0.301, 0.699)
    """
    variance, degrees = _figures(variances, "variances"), _figures(freedom, "freedom")
    tail = (1.0 - _checked(confidence)) / 2.0
    if variance.shape != degrees.shape or (variance < 0).any():
        raise ValueError("variances must be one number >= 0 for every problem, like freedom")
    if not 0.0 <= mean < np.inf or (upper is not None and mean > upper * (1.0 + _ROUNDING)):
        raise ValueError(f"mean = {mean}: it must lie between 0 and {upper or 'infinity'}")
    moving = variance > 0.0
    if (degrees[moving] < 1).any():
        raise ValueError("a variance was estimated with less than one degree of freedom")
    if not moving.any():
        return Interval(mean, mean, "degenerate")
    share = variance[moving] / variance[moving].sum()
    error = float(np.sqrt(variance.sum())) / variance.size
    pooled = 1.0 / float((share**2 / degrees[moving]).sum())
    quantile = _quantile(pooled, tail)
    if upper is not None or thirds is None:
        return _reach(mean, error * quantile, upper)
    third = _figures(thirds, "thirds")
    if third.shape != variance.shape:
        raise ValueError("thirds must be one number for every problem, like variances")
    skew = float(third.sum()) / (error * variance.size) ** 3
    low, high = _hall(mean, error, quantile, skew)
    return Interval(max(0.0, min(low, mean)), max(mean, high), "hall")


def _reach(mean: float, reach: float, upper: float | None) -> Interval:
    """Return the interval that is mean +- reach to first order, on a scale without bounds."""
    if upper is None:
        factor = reach / mean if mean > 0.0 else 0.0
        # Beyond e**700 a float ends; there, the data say nothing about the upper side.
        spread = float(np.exp(min(factor, 700.0)))
        return Interval(mean / spread, mean * spread, "log t")
    share = min(mean / upper, 1.0)
    if not 0.0 < share < 1.0:
        return Interval(mean, mean, "degenerate")
    width = reach / upper / (share * (1.0 - share))
    low, high = expit(logit(share) - width), expit(logit(share) + width)
    # The way there and back rounds: the mean belongs to its own interval.
    return Interval(min(upper * float(low), mean), max(upper * float(high), mean), "log-odds t")


def _quantile(freedom: float, tail: float) -> float:
    return float(stdtrit(freedom, 1.0 - tail))


def _figures(values: ArrayLike, name: str) -> NDArray[np.float64]:
    data = np.asarray(values, dtype=np.float64)
    if data.ndim != 1 or data.size == 0:
        raise ValueError(
            f"{name} have shape {data.shape}: give one for every problem, at least one"
        )
    if not np.isfinite(data).all():
        raise ValueError(
            f"{name} must be finite: score a problem without samples 0, or leave it out"
        )
    return data


def _checked(confidence: float) -> float:
    if not 0.0 < confidence < 1.0:
        raise ValueError(f"confidence = {confidence}: it must lie between 0 and 1")
    return confidence
