# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Known wrong: forgets that several gears may have the same number of teeth."""

from itertools import combinations
from math import gcd


def gear_teeth_pairs(teeth: list[int]) -> int:
    return sum(gcd(first, second) == 1 for first, second in combinations(set(teeth), 2))
