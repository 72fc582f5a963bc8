# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: looks after each of n turns, but not at the beginning."""

import sys


def main() -> None:
    numbers = list(map(int, sys.stdin.read().split()))
    for at in range(1, len(numbers), 6):
        n, m, a, b, left, right = numbers[at : at + 6]
        hits = 0
        tooth = (a + b) % m
        for _ in range(n):
            if left <= tooth <= right:
                hits += 1
            tooth = (tooth + a) % m
        print(hits)


main()
