# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Finds all occurrences of each different probe, one after the other."""

import sys


def main() -> None:
    strand, _, *probes = sys.stdin.read().split()
    counts = {}
    for probe in set(probes):
        count = 0
        position = strand.find(probe)
        while position != -1:
            count += 1
            position = strand.find(probe, position + 1)
        counts[probe] = count
    for probe in probes:
        print(counts[probe])


main()
