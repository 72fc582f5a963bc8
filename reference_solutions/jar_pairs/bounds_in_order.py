# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Pairs below the golden ratio are lost, equal ones apart; their bounds rise with the jars."""

from collections import Counter
from math import isqrt


def jar_pairs(green: list[int], yellow: list[int]) -> int:
    counts = Counter(yellow)
    won = len(green) * len(yellow) + sum(map(counts.__getitem__, green))
    yellow.sort()
    yellow.append(1 << 60)
    first = stop = 0
    for peas in sorted(green):
        root = isqrt(5 * peas * peas)
        low = (root - peas) // 2
        high = (root + peas) // 2
        while yellow[first] <= low:
            first += 1
        while yellow[stop] <= high:
            stop += 1
        won -= stop - first
    return won
