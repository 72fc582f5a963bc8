# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""For each length that occurs, counts the pieces of the strand that are probes."""

import sys
from collections import Counter


def main() -> None:
    strand, _, *probes = sys.stdin.read().split()
    wanted = set(probes)
    counts: Counter[str] = Counter()
    for length in set(map(len, wanted)):
        pieces = [strand[i : i + length] for i in range(len(strand) - length + 1)]
        counts.update(filter(wanted.__contains__, pieces))
    print("\n".join([str(counts[probe]) for probe in probes]))


main()
