# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Tries all periods, the longest first."""

from itertools import accumulate
from operator import ge


def solar_surplus(output: list[int], target: int) -> tuple[int, int]:
    sums = list(accumulate([amount - target for amount in output], initial=0))
    for length in range(len(output), 0, -1):
        good = list(map(ge, sums[length:], sums))
        if True in good:
            start = good.index(True)
            return start, start + length
    return 0, 0
