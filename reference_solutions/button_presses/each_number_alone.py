# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Presses the button for each number anew, not more often than there are numbers."""

import sys


def main() -> None:
    p, g, q, *numbers = map(int, sys.stdin.read().split())
    for number in numbers:
        counts = [count for count in range(p) if pow(g, count, p) == number % p]
        print(counts[0] if counts else -1)


main()
