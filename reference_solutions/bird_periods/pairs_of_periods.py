# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Compares the lists of all pairs of periods."""


def bird_periods(days: list[int]) -> int:
    n = len(days)
    lists = []
    for first in range(n):
        for end in range(first + 1, n + 1):
            seen = 0
            for birds in days[first:end]:
                seen |= birds
            lists.append(seen)
    return sum([a == b for i, a in enumerate(lists) for b in lists[:i]])
