# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: counts six orders for any three sides, be they equal or not."""

import sys


def main() -> None:
    for x in map(int, sys.stdin.read().split()[1:]):
        total = 0
        a = 1
        while a * a * a <= x:
            b = a
            while a * b * b <= x:
                total += 6 * (x // (a * b) - b + 1)
                b += 1
            a += 1
        print(total)


main()
