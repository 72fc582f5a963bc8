# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Look at every pair of blocks."""

from itertools import combinations


def counterweight_pairs(weights: list[int], low: int, high: int) -> int:
    total = 0
    for one, other in combinations(weights, 2):
        if low <= one + other <= high:
            total += 1
    return total
