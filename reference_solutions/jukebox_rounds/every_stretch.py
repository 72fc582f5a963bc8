# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Counts the songs of every stretch."""

from collections import Counter


def jukebox_rounds(plays: list[int], times: int) -> int:
    n = len(plays)
    total = 0
    for start in range(n):
        for end in range(start + 1, n + 1):
            if set(Counter(plays[start:end]).values()) == {times}:
                total += 1
    return total
