# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: sides in another order make no other crate."""

import sys


def main() -> None:
    for x in map(int, sys.stdin.read().split()[1:]):
        total = 0
        for a in range(1, x + 1):
            for b in range(a, x // a + 1):
                total += max(0, x // (a * b) - b + 1)
        print(total)


main()
