# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: lists the birds that are seen on all days of a period."""

from collections import Counter
from itertools import accumulate
from operator import and_


def bird_periods(days: list[int]) -> int:
    counts: Counter[int] = Counter()
    for first in range(len(days)):
        counts.update(accumulate(days[first:], and_))
    return sum([count * (count - 1) // 2 for count in counts.values()])
