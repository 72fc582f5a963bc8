"""Known wrong: does not count pairs of two gears with one tooth."""

from math import gcd


def gear_teeth_pairs(teeth: list[int]) -> int:
    return sum(
        first != second and gcd(first, second) == 1
        for i, first in enumerate(teeth)
        for second in teeth[i + 1 :]
    )
