# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: the position of the reading after the increment."""

import sys
from itertools import pairwise


def main() -> None:
    _, *readings = map(int, sys.stdin.read().split())
    increments = [(after - before) % 1_000_000 for before, after in pairwise(readings)]
    largest = max(increments)
    print("\n".join(map(str, increments)))
    print(largest, increments.index(largest) + 2)


main()
