# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: leaves out directions that have no slope."""

from collections import Counter
from fractions import Fraction


def square_corners(stakes: list[tuple[int, int]]) -> tuple[int, int]:
    total = most = 0
    for x, y in stakes:
        slopes = Counter(Fraction(b - y, a - x) for a, b in stakes if a != x)
        tents = sum(slopes[s] * slopes[-1 / s] for s in list(slopes) if s > 0)
        total += tents
        most = max(most, tents)
    return total, most
