# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Counts for each scene the sets of switches, one switch after another."""

import sys
from collections import Counter


def main() -> None:
    words = sys.stdin.read().split()
    n, m = int(words[0]), int(words[1])
    counts = Counter([(0,) * m])
    for word in words[3 : 3 + n]:
        flipped = Counter()
        for lamps, count in counts.items():
            changed = tuple(int(wire == "1") ^ lamp for wire, lamp in zip(word, lamps))
            flipped[changed] += count
        counts += flipped
    for word in words[3 + n :]:
        print(counts[tuple(map(int, word))] % 1_000_000_007)


main()
