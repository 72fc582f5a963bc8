# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Counts the lengths after the third day; looks one up for each first, second and third day."""

from collections import Counter


def four_days(metres: list[int], more: int) -> int:
    later = Counter(metres[3:])
    fours = 0
    for third in range(2, len(metres) - 1):
        base = metres[third] + more
        for second in range(1, third):
            rest = metres[second] - base
            for first in metres[:second]:
                last = first + rest
                if last in later:
                    fours += later[last]
        later[metres[third + 1]] -= 1
    return fours
