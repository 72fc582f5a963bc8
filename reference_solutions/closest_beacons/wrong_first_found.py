# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: of equal distances keeps the one found first in order of x."""

from itertools import combinations


def closest_beacons(points: list[tuple[int, int]]) -> tuple[int, int, int]:
    order = sorted((x, y, i) for i, (x, y) in enumerate(points))
    best = (1 << 70, -1, -1)
    for (x, y, i), (other_x, other_y, j) in combinations(order, 2):
        square = (x - other_x) ** 2 + (y - other_y) ** 2
        if square < best[0]:
            best = (square, min(i, j), max(i, j))
    return best
