# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Adds the squares of the two shorter sides of every triangle."""

from itertools import combinations


def square_corners(stakes: list[tuple[int, int]]) -> tuple[int, int]:
    corners = [0] * len(stakes)
    for triple in combinations(range(len(stakes)), 3):
        sides = []
        for corner in triple:
            (a, b), (c, d) = [stakes[i] for i in triple if i != corner]
            sides.append(((a - c) ** 2 + (b - d) ** 2, corner))
        sides.sort()
        if sides[0][0] + sides[1][0] == sides[2][0]:
            corners[sides[2][1]] += 1
    return sum(corners), max(corners, default=0)
