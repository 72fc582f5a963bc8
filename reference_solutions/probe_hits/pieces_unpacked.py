# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""For each length that occurs, cuts the strand into pieces at all offsets and counts the probes."""

import sys
from collections import Counter
from itertools import chain
from struct import iter_unpack


def main() -> None:
    strand, _, *probes = sys.stdin.buffer.read().split()
    wanted = set(probes)
    counts: Counter[bytes] = Counter()
    n = len(strand)
    for length in set(map(len, wanted)):
        for start in range(min(length, n - length + 1)):
            end = n - (n - start) % length
            pieces = chain.from_iterable(iter_unpack(f"{length}s", strand[start:end]))
            counts.update(filter(wanted.__contains__, pieces))
    print("\n".join([str(counts[probe]) for probe in probes]))


main()
