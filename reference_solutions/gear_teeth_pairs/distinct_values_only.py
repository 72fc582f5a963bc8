"""Known wrong: forgets that several gears may have the same number of teeth."""

from itertools import combinations
from math import gcd


def gear_teeth_pairs(teeth: list[int]) -> int:
    return sum(gcd(first, second) == 1 for first, second in combinations(set(teeth), 2))
