# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Counts the songs of every possible show anew."""

import sys
from collections import Counter


def count_complaints(songs: list[int]) -> int:
    return sum(count * (count - 1) // 2 for count in Counter(songs).values())


def main() -> None:
    n, k, *songs = map(int, sys.stdin.read().split())
    best = [0] + [n * n] * n
    costs = {}
    for first in range(n):
        for end in range(first + 1, n + 1):
            costs[first, end] = count_complaints(songs[first:end])
    for _ in range(k):
        after = [0]
        for end in range(1, n + 1):
            after.append(min(best[first] + costs[first, end] for first in range(end)))
        best = after
    print(best[n])


main()
