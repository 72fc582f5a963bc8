# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Counts the sums of pairs of earlier bars, and joins each bar with all of them."""

import sys


def main() -> None:
    n, *pitches = map(int, sys.stdin.read().split())
    pairs: dict[int, int] = {}
    chords = [0] * (3 * max(pitches) + 1)
    for i, pitch in enumerate(pitches):
        for total, count in pairs.items():
            chords[total + pitch] += count
        for other in pitches[:i]:
            total = pitch + other
            pairs[total] = pairs.get(total, 0) + 1
    most = max(chords)
    print(chords.index(most), most)


main()
