# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Goes through the runs of equal quotients x // a, and through those of each quotient again."""

import sys


def count_pairs(x: int) -> int:
    """Return the number of pairs with a product of at most x."""
    total = 0
    a = 1
    while a <= x:
        quotient = x // a
        last = x // quotient
        total += (last - a + 1) * quotient
        a = last + 1
    return total


def main() -> None:
    sizes = list(map(int, sys.stdin.read().split()))[1:]
    for x in sizes:
        total = 0
        a = 1
        while a <= x:
            quotient = x // a
            last = x // quotient
            total += (last - a + 1) * count_pairs(quotient)
            a = last + 1
        print(total)


main()
