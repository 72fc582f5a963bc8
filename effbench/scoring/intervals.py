"""Two intervals for a mean over problems, for two questions.

`problem_bootstrap` asks what the mean would be on new problems of the same kind;
`fixed_suite_interval` what it would be on these problems with new samples.
"""

import warnings
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy.special import ndtri
from scipy.stats import DegenerateDataWarning, bootstrap

DEFAULT_CONFIDENCE = 0.95
DEFAULT_RESAMPLES = 9_999
DEFAULT_SEED = 0

_BATCH_VALUES = 1_000_000


@dataclass(frozen=True, slots=True)
class Interval:
    """A confidence interval for a mean, and how it was found.

    ``degenerate`` says that the data did not vary, so that low = high: it shows a lack of
    information about the spread, not certainty.
    """

    low: float
    high: float
    method: Literal["bca", "percentile", "normal", "degenerate"]


def problem_bootstrap(
    values: ArrayLike,
    *,
    confidence: float = DEFAULT_CONFIDENCE,
    resamples: int = DEFAULT_RESAMPLES,
    seed: int = DEFAULT_SEED,
) -> Interval | None:
    """Return a bootstrap interval for the mean over problems, None for a single problem.

    ``values`` (problems,) holds one figure a problem, in any order: the same figures and the same
    seed give the same interval. The method is BCa, the percentile interval of the same resamples
    where BCa is undefined, and ``degenerate`` where all figures are equal. One problem says
    nothing about the next, so it has no interval.

    Source: Efron 1987, "Better bootstrap confidence intervals".

    Raises ValueError for no values, values that are not finite, a confidence outside (0, 1) and
    resamples < 2.

    >>> problem_bootstrap([0.5, 0.5, 0.5])
    Interval(low=0.5, high=0.5, method='degenerate')
    """
    # Sorted, because the interval must not depend on the order in which problems are listed.
    data = np.sort(_problem_values(values, "values"))
    _check_confidence(confidence)
    if resamples < 2:
        raise ValueError(f"resamples = {resamples}: the bootstrap needs at least 2, better 1000")
    if data.size == 1:
        return None
    if data[0] == data[-1]:
        return Interval(float(data[0]), float(data[0]), "degenerate")
    return _resampled(data, confidence, resamples, seed)


def fixed_suite_interval(
    variances: ArrayLike,
    mean: float,
    confidence: float = DEFAULT_CONFIDENCE,
    *,
    clip: bool = False,
) -> Interval:
    """Return the normal interval for a mean over fixed problems, from within-problem variances.

    ``variances`` (problems,) holds the variance of every problem's own estimate, such as
    `effbench.scoring.efficiency.eff_at_k_variance`; the variance of the mean is their sum divided
    by problems squared. ``clip`` limits the interval to [0, 1], for metrics that live there; an
    uncapped efficiency does not. The method is ``degenerate`` where all variances are 0.

    Raises ValueError for no variances, variances that are negative or not finite, a mean that is
    not finite (with ``clip``, outside [0, 1]) and a confidence outside (0, 1).

    >>> interval = fixed_suite_interval([0.02, 0.02], mean=0.5)
    >>> round(interval.low, 4), round(interval.high, 4)
    (0.304, 0.696)
    """
    variance = _problem_values(variances, "variances")
    _check_confidence(confidence)
    if (variance < 0).any():
        raise ValueError("a variance is negative")
    if not np.isfinite(mean) or (clip and not 0.0 <= mean <= 1.0):
        raise ValueError(f"mean = {mean}: it must be finite, and within [0, 1] to be clipped there")
    if not variance.any():
        return Interval(float(mean), float(mean), "degenerate")
    deviation = float(np.sqrt(variance.sum())) / variance.size
    reach = float(ndtri(0.5 + confidence / 2.0)) * deviation
    low, high = float(mean) - reach, float(mean) + reach
    return (
        Interval(max(0.0, low), min(1.0, high), "normal") if clip else Interval(low, high, "normal")
    )


def _resampled(data: NDArray[np.float64], confidence: float, resamples: int, seed: int) -> Interval:
    # An undefined BCa interval is seen in its result and answered below: it need not warn.
    with warnings.catch_warnings(), np.errstate(divide="ignore", invalid="ignore"):
        warnings.simplefilter("ignore", DegenerateDataWarning)
        result = bootstrap(
            (data,),
            np.mean,
            n_resamples=resamples,
            batch=max(1, _BATCH_VALUES // data.size),
            vectorized=True,
            confidence_level=confidence,
            method="BCa",
            rng=np.random.default_rng(seed),
        )
    low, high = result.confidence_interval
    # False for NaN, and for bounds that an extreme correction has exchanged.
    if low <= high:
        return Interval(float(low), float(high), "bca")
    tail = (1.0 - confidence) / 2.0
    low, high = np.quantile(result.bootstrap_distribution, [tail, 1.0 - tail])
    return Interval(float(low), float(high), "percentile")


def _problem_values(values: ArrayLike, name: str) -> NDArray[np.float64]:
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


def _check_confidence(confidence: float) -> None:
    if not 0.0 < confidence < 1.0:
        raise ValueError(f"confidence = {confidence}: it must lie between 0 and 1")
