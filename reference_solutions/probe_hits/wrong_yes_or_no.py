# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: only tells whether the probe hits."""

import sys


def main() -> None:
    strand, _, *probes = sys.stdin.read().split()
    for probe in probes:
        print(int(probe in strand))


main()
