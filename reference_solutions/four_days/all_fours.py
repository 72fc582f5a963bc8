# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Tries all fours of days."""

from itertools import combinations


def four_days(metres: list[int], more: int) -> int:
    return sum(a + b - c - d == more for a, b, c, d in combinations(metres, 4))
