# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Tries all sets of beginnings of shows, and compares all pairs of songs in a show."""

import sys
from itertools import combinations


def main() -> None:
    n, k, *songs = map(int, sys.stdin.read().split())
    least = n * n
    for begins in combinations(range(1, n), k - 1):
        cuts = [0, *begins, n]
        total = 0
        for first, end in zip(cuts, cuts[1:]):
            total += sum(a == b for a, b in combinations(songs[first:end], 2))
        least = min(least, total)
    print(least)


main()
