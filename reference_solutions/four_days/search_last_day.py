# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Searches the last days for the length that fits the first three."""


def four_days(metres: list[int], more: int) -> int:
    fours = 0
    for third in range(2, len(metres) - 1):
        later = metres[third + 1 :]
        for second in range(1, third):
            for first in range(second):
                last = metres[first] + metres[second] - metres[third] - more
                fours += later.count(last)
    return fours
