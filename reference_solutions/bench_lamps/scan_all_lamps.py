# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""The least of the distances to all lamps, for each bench."""

import sys


def main() -> None:
    words = sys.stdin.read().split()
    n = int(words[0])
    positions = list(map(int, words[2:]))
    lamps = positions[:n]
    total = 0
    for bench in positions[n:]:
        distance = min(abs(bench - lamp) for lamp in lamps)
        print(distance)
        total += distance
    print(total)


main()
