# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Counts the pairs of each view anew, with a sorted list of the parcels in front."""

from bisect import bisect_right, insort


def belt_disorder(weights: list[int], width: int) -> int:
    total = 0
    for start in range(len(weights) - width + 1):
        front: list[int] = []
        for weight in weights[start : start + width]:
            total += len(front) - bisect_right(front, weight)
            insort(front, weight)
    return total
