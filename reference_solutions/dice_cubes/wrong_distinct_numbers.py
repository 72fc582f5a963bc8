# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: keeps one card of each number."""

from itertools import combinations


def dice_cubes(numbers: list[int]) -> int:
    return sum(
        round((one * other) ** (1 / 3)) ** 3 == one * other
        for one, other in combinations(sorted(set(numbers)), 2)
    )
