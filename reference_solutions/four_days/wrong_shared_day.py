# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: lets the second day be the third one, too."""

from collections import Counter


def four_days(metres: list[int], more: int) -> int:
    sums: Counter[int] = Counter()
    fours = 0
    for third, length in enumerate(metres):
        sums.update(first + length for first in metres[:third])
        fours += sum(sums[length + last + more] for last in metres[third + 1 :])
    return fours
