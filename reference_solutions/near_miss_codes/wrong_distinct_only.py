"""Wrong: throws away all but one of the lockers with the same code."""

from itertools import combinations
from operator import ne


def near_miss_codes(codes: list[str]) -> int:
    return sum(
        len(first) == len(second) and sum(map(ne, first, second)) == 1
        for first, second in combinations(sorted(set(codes)), 2)
    )
