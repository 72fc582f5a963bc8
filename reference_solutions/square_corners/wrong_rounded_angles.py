# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: takes nearly right angles for right ones."""

from collections import Counter
from math import atan2, degrees


def square_corners(stakes: list[tuple[int, int]]) -> tuple[int, int]:
    total = most = 0
    for x, y in stakes:
        angles = Counter(
            round(degrees(atan2(b - y, a - x)), 2) % 180 for a, b in stakes if (a, b) != (x, y)
        )
        tents = sum(
            count * angles[round(angle + 90, 2)]
            for angle, count in list(angles.items())
            if angle < 90
        )
        total += tents
        most = max(most, tents)
    return total, most
