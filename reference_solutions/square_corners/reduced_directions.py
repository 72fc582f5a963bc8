# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Counts directions reduced by their greatest common divisor; looks up the perpendicular ones."""

from collections import defaultdict
from math import gcd


def square_corners(stakes: list[tuple[int, int]]) -> tuple[int, int]:
    total = most = 0
    for x, y in stakes:
        counts: defaultdict[tuple[int, int], int] = defaultdict(int)
        for a, b in stakes:
            dx, dy = a - x, b - y
            if dx or dy:
                divisor = gcd(dx, dy)
                if dx < 0 or dx == 0 and dy < 0:
                    divisor = -divisor
                counts[dx // divisor, dy // divisor] += 1
        tents = 0
        for (dx, dy), count in counts.items():
            if dy > 0 and dx > 0:
                tents += count * counts.get((dy, -dx), 0)
        tents += counts.get((1, 0), 0) * counts.get((0, 1), 0)
        total += tents
        most = max(most, tents)
    return total, most
