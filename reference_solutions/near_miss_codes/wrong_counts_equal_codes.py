"""Wrong: counts pairs with at most one difference."""

from itertools import combinations
from operator import ne


def near_miss_codes(codes: list[str]) -> int:
    return sum(
        len(first) == len(second) and sum(map(ne, first, second)) <= 1
        for first, second in combinations(codes, 2)
    )
