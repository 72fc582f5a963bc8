# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Tries all pairs of merchants with all pairs of goods."""

import sys
from itertools import combinations


def main() -> None:
    lines = sys.stdin.read().split("\n")
    n, g = map(int, lines[0].split())
    sold = {(i, int(word)) for i in range(n) for word in lines[i + 1].split()[1:]}
    total = 0
    for a, b in combinations(range(n), 2):
        for c, d in combinations(range(1, g + 1), 2):
            total += {(a, c), (a, d), (b, c), (b, d)} <= sold
    print(total)


main()
