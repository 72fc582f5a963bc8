# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Sides in ascending order, in two loops; counts the longest side, and the orders of the three."""

import sys


def main() -> None:
    for word in sys.stdin.read().split()[1:]:
        x = int(word)
        total = 0
        a = 1
        while a * a * a <= x:
            b = a
            while a * b * b <= x:
                longer = x // (a * b) - b
                if a == b:
                    total += 1 + 3 * longer
                else:
                    total += 3 + 6 * longer
                b += 1
            a += 1
        print(total)


main()
