# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""All readings at once, differences by a mapped operator, one format for all lines."""

import sys
from operator import sub

WRAP = 1_000_000


def main() -> None:
    readings = list(map(int, sys.stdin.buffer.read().split()))
    del readings[0]
    steps = map(sub, readings[1:], readings)
    increments = [step if step >= 0 else step + WRAP for step in steps]
    sys.stdout.write("%d\n" * len(increments) % tuple(increments))
    largest = max(increments)
    print(largest, increments.index(largest) + 1)


main()
