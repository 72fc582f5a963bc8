# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: cuts off a cube root that comes out a little too small."""

import sys
from math import isqrt


def main() -> None:
    for x in map(int, sys.stdin.read().split()[1:]):
        total = 0
        for a in range(1, int(x ** (1 / 3)) + 1):
            total += 1 + 3 * (x // (a * a) - a)
            for b in range(a + 1, isqrt(x // a) + 1):
                total += 3 + 6 * (x // (a * b) - b)
        print(total)


main()
