# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: the benches are sorted, and printed in that order."""

import sys
from bisect import bisect_left


def main() -> None:
    n, _, *positions = map(int, sys.stdin.read().split())
    lamps = [-(10**12), *sorted(positions[:n]), 10**12]
    total = 0
    for bench in sorted(positions[n:]):
        index = bisect_left(lamps, bench)
        distance = min(bench - lamps[index - 1], lamps[index] - bench)
        print(distance)
        total += distance
    print(total)


main()
