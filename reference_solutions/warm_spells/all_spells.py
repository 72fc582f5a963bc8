# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Compares the averages of all spells that are long enough."""

from itertools import accumulate
from math import gcd


def warm_spells(readings: list[int], lengths: list[int]) -> list[tuple[int, int]]:
    n = len(readings)
    sums = list(accumulate(readings, initial=0))
    answers = []
    for least in lengths:
        p, q = sums[least], least
        for start in range(n - least + 1):
            for stop in range(start + least, n + 1):
                total = sums[stop] - sums[start]
                if total * q > p * (stop - start):
                    p, q = total, stop - start
        common = gcd(p, q)
        answers.append((p // common, q // common))
    return answers
