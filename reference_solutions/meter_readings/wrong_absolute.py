# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: absolute differences."""

import sys
from itertools import pairwise


def main() -> None:
    _, *readings = map(int, sys.stdin.read().split())
    increments = [abs(after - before) for before, after in pairwise(readings)]
    largest = max(increments)
    print("\n".join(map(str, increments)))
    print(largest, increments.index(largest) + 1)


main()
