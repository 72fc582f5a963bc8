# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""The greatest common divisor of every pair."""

from itertools import combinations
from math import gcd


def gear_teeth_pairs(teeth: list[int]) -> int:
    total = 0
    for first, second in combinations(teeth, 2):
        if gcd(first, second) == 1:
            total += 1
    return total
