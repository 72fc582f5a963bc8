# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: str.count does not see hits that overlap."""

import sys


def main() -> None:
    strand, _, *probes = sys.stdin.read().split()
    for probe in probes:
        print(strand.count(probe))


main()
