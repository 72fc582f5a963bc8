# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Tries all triples."""

import sys


def main() -> None:
    for x in map(int, sys.stdin.read().split()[1:]):
        print(
            sum(
                a * b * c <= x
                for a in range(1, x + 1)
                for b in range(1, x // a + 1)
                for c in range(1, x // (a * b) + 2)
            )
        )


main()
