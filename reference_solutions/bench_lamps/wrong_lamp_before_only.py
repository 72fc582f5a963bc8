# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: only the last lamp that is not after the bench."""

import sys
from bisect import bisect_right


def main() -> None:
    n, _, *positions = map(int, sys.stdin.read().split())
    lamps = sorted(positions[:n])
    total = 0
    for bench in positions[n:]:
        index = max(bisect_right(lamps, bench) - 1, 0)
        distance = abs(lamps[index] - bench)
        print(distance)
        total += distance
    print(total)


main()
