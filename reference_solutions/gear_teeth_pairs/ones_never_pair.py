# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Known wrong: does not count pairs of two gears with one tooth."""

from math import gcd


def gear_teeth_pairs(teeth: list[int]) -> int:
    return sum(
        first != second and gcd(first, second) == 1
        for i, first in enumerate(teeth)
        for second in teeth[i + 1 :]
    )
