# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: crates have to be smaller than the size."""

import sys


def main() -> None:
    for x in map(int, sys.stdin.read().split()[1:]):
        print(sum((x - 1) // (a * b) for a in range(1, x) for b in range(1, (x - 1) // a + 1)))


main()
