# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Known wrong: counts every pair in both orders."""

from math import gcd


def gear_teeth_pairs(teeth: list[int]) -> int:
    return sum(
        i != j and gcd(first, second) == 1
        for i, first in enumerate(teeth)
        for j, second in enumerate(teeth)
    )
