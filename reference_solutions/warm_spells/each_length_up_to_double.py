# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Largest sums of all spells of each length below the double; longer ones can be cut in two."""

from itertools import accumulate
from math import gcd
from operator import sub


def warm_spells(readings: list[int], lengths: list[int]) -> list[tuple[int, int]]:
    n = len(readings)
    sums = list(accumulate(readings, initial=0))
    answers = []
    for least in lengths:
        p, q = sums[least], least
        for length in range(least, min(2 * least, n + 1)):
            largest = max(map(sub, sums[length:], sums))
            if largest * q > p * length:
                p, q = largest, length
        common = gcd(p, q)
        answers.append((p // common, q // common))
    return answers
