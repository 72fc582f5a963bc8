"""Readings of a noisy meter, each beside one of the expert's: their ratio outlives slow minutes."""

from __future__ import annotations

import statistics
from collections.abc import Sequence

# Readings that differ by less are alike.
AGREEMENT = 1.03


def is_settled(ratios: Sequence[float], repetitions: int) -> bool:
    """Return whether no further ratio can move the median of all `repetitions` by much.

    Where more than half of all that there can be are alike, the median of all lies among them. So
    does the median of those that there are.
    """
    if len(ratios) >= repetitions:
        return True
    most = repetitions // 2 + 1
    ordered = sorted(ratios)
    pairs = zip(ordered, ordered[most - 1 :], strict=False)
    return any(high <= AGREEMENT * low for low, high in pairs)


def ratio_of(cost: float, reference: float) -> float:
    """Return a cost as a multiple of the expert's, where noise may have made either nothing."""
    return max(1.0, cost) / max(1.0, reference)


def scale(cost: float | None, ratios: Sequence[float]) -> float:
    """Return what a program costs that takes those multiples of the expert's calibrated cost."""
    return max(1.0, (cost or 1.0) * statistics.median(ratios))
