# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: throws away all but one of the lockers with the same code."""

from itertools import combinations
from operator import ne


def near_miss_codes(codes: list[str]) -> int:
    return sum(
        len(first) == len(second) and sum(map(ne, first, second)) == 1
        for first, second in combinations(sorted(set(codes)), 2)
    )
