"""The greatest common divisor of every pair."""

from itertools import combinations
from math import gcd


def gear_teeth_pairs(teeth: list[int]) -> int:
    total = 0
    for first, second in combinations(teeth, 2):
        if gcd(first, second) == 1:
            total += 1
    return total
