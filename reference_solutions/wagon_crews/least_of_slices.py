# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Least share of the rest out of two slices of a table, for each stretch of the train."""

from itertools import accumulate


def wagon_crews(wagons: list[int], most: int) -> int:
    totals = list(accumulate(wagons, initial=0))
    shares = [[0] for _ in totals]
    best = 0
    for end in range(1, len(totals)):
        ending = [0]
        for start in range(end - 1, -1, -1):
            beginning = shares[start]
            rest = min(min(ending[-most:]), min(beginning[-most:]))
            best = totals[end] - totals[start] - rest
            ending.append(best)
            beginning.append(best)
    return best
