# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Looks at all pairs of each view."""

from itertools import combinations


def belt_disorder(weights: list[int], width: int) -> int:
    total = 0
    for start in range(len(weights) - width + 1):
        view = weights[start : start + width]
        total += sum(front > behind for front, behind in combinations(view, 2))
    return total
