# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Everything read at once, binary search in the sorted lamps with one beyond either end."""

import sys
from bisect import bisect_left

BEYOND = 1 << 40


def main() -> None:
    n, _, *positions = map(int, sys.stdin.buffer.read().split())
    lamps = [-BEYOND, *sorted(positions[:n]), BEYOND]
    distances = []
    for bench in positions[n:]:
        index = bisect_left(lamps, bench)
        back = bench - lamps[index - 1]
        ahead = lamps[index] - bench
        distances.append(back if back < ahead else ahead)
    distances.append(sum(distances))
    print("\n".join(map(str, distances)))


main()
