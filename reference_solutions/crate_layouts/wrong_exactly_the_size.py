# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: counts crates of exactly the size."""

import sys


def main() -> None:
    for x in map(int, sys.stdin.read().split()[1:]):
        sides = [a for a in range(1, x + 1) if x % a == 0]
        print(sum(x // a % b == 0 for a in sides for b in sides))


main()
