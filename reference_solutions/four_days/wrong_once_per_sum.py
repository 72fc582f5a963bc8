# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: counts last pairs for which some first pair exists."""


def four_days(metres: list[int], more: int) -> int:
    sums: set[int] = set()
    fours = 0
    for third in range(2, len(metres) - 1):
        second = metres[third - 1]
        sums.update(first + second for first in metres[: third - 1])
        fours += sum(metres[third] + last + more in sums for last in metres[third + 1 :])
    return fours
