# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Counts the sums of pairs before the third day; looks them up for each fourth day."""

from collections import Counter
from itertools import repeat


def four_days(metres: list[int], more: int) -> int:
    sums: Counter[int] = Counter()
    fours = 0
    for third in range(2, len(metres) - 1):
        second = metres[third - 1]
        sums.update([first + second for first in metres[: third - 1]])
        base = metres[third] + more
        wanted = [base + last for last in metres[third + 1 :]]
        fours += sum(map(sums.get, wanted, repeat(0)))
    return fours
