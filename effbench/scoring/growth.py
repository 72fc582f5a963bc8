"""How fast a sample's cost grows with the size of its input: the exponent b of cost = a * size**b.

Least squares of log cost on log size, one point a level, as Goldsmith, Aiken and Wilkerson 2007
("Measuring empirical computational complexity") fit power laws to counts. The interval is the usual
one of a slope, Student's t with levels - 2 degrees of freedom. What bends the line, such as a
constant cost of loading or a factor log n, widens it; with three levels it is wide by nature.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from scipy.special import stdtrit

DEFAULT_CONFIDENCE = 0.95
LEAST_LEVELS = 3


@dataclass(frozen=True, slots=True)
class Growth:
    """An exponent with its interval, or the reason why there is none."""

    exponent: float | None
    low: float | None
    high: float | None
    reason: str


def growth(
    sizes: Sequence[float], costs: Sequence[float], confidence: float = DEFAULT_CONFIDENCE
) -> Growth:
    """Return the growth exponent over the levels that a sample finished.

    ``sizes`` and ``costs`` hold the size and the cost of each of them, in any unit: units move the
    factor, not the exponent. Fewer than three levels, or fewer than two different sizes, leave no
    exponent but a reason.

    Raises ValueError for sizes and costs that are not positive and finite, lengths that differ and
    a confidence outside (0, 1).

    >>> growth([10, 100, 1000], [7e2, 7e4, 7e6]).exponent
    2.0
    >>> growth([10, 100], [1.0, 2.0]).reason
    'finished 2 weighted levels of the 3 that a slope with an interval needs'
    """
    if len(sizes) != len(costs) or not 0.0 < confidence < 1.0:
        raise ValueError(f"{len(sizes)} sizes, {len(costs)} costs, confidence {confidence}")
    if not all(0.0 < value < math.inf for value in (*sizes, *costs)):
        raise ValueError("sizes and costs must be positive and finite: leave out censored levels")
    n = len(sizes)
    if n < LEAST_LEVELS:
        needed = f"of the {LEAST_LEVELS} that a slope with an interval needs"
        return missing(f"finished {n} weighted level{'s' * (n != 1)} {needed}")
    if min(sizes) == max(sizes):
        return missing("all levels have one size")
    slope, error = _fit([math.log(s) for s in sizes], [math.log(c) for c in costs])
    reach = _quantile(n - 2, confidence) * error
    return Growth(slope, slope - reach, slope + reach, "")


def missing(reason: str) -> Growth:
    """Return the growth of a sample that has none."""
    return Growth(None, None, None, reason)


def _fit(x: Sequence[float], y: Sequence[float]) -> tuple[float, float]:
    """Return slope and standard error of a line through at least three points."""
    mean_x, mean_y = math.fsum(x) / len(x), math.fsum(y) / len(y)
    spread = math.fsum((a - mean_x) ** 2 for a in x)
    pairs = list(zip(x, y, strict=True))
    slope = math.fsum((a - mean_x) * (b - mean_y) for a, b in pairs) / spread
    left = math.fsum((b - mean_y - slope * (a - mean_x)) ** 2 for a, b in pairs)
    return slope, math.sqrt(left / (len(x) - 2) / spread)


@lru_cache
def _quantile(freedom: int, confidence: float) -> float:
    return float(stdtrit(freedom, 0.5 + confidence / 2.0))
