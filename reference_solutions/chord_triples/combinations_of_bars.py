# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Lists the sums of all combinations of three bars, and counts each of them."""

import sys
from itertools import combinations


def main() -> None:
    pitches = list(map(int, sys.stdin.read().split()))[1:]
    sums = sorted(map(sum, combinations(pitches, 3)))
    best = max(sorted(set(sums)), key=sums.count)
    print(best, sums.count(best))


main()
