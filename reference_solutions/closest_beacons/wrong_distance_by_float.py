# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: squares a distance again that was cut to an integer."""

from itertools import combinations
from math import dist


def closest_beacons(points: list[tuple[int, int]]) -> tuple[int, int, int]:
    pairs = combinations(range(len(points)), 2)
    distance, i, j = min((dist(points[i], points[j]), i, j) for i, j in pairs)
    return (int(distance) ** 2, i, j)
