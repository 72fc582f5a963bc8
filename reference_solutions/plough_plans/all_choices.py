# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Tries all choices of roads."""

import sys
from itertools import combinations


def main() -> None:
    n, _, *ends = map(int, sys.stdin.read().split())
    ways = 0
    for choice in combinations(list(zip(ends[::2], ends[1::2], strict=True)), n - 1):
        group = {village: {village} for village in range(1, n + 1)}
        for x, y in choice:
            joined = group[x] | group[y]
            for village in joined:
                group[village] = joined
        ways += len(group[1]) == n
    print(ways % 1_000_000_007)


main()
