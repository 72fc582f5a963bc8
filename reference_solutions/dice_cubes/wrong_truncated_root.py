# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: rounds the cube root down."""

from itertools import combinations


def dice_cubes(numbers: list[int]) -> int:
    return sum(
        int((one * other) ** (1 / 3)) ** 3 == one * other for one, other in combinations(numbers, 2)
    )
