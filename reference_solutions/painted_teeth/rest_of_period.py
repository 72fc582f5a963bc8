# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Counts whole periods by division, and looks at the rest turn by turn."""

import sys
from math import gcd


def main() -> None:
    numbers = list(map(int, sys.stdin.read().split()))
    for at in range(1, len(numbers), 6):
        n, m, a, b, left, right = numbers[at : at + 6]
        step = gcd(a, m)
        periods, rest = divmod(n, m // step)
        hits = periods * ((right - b) // step - (left - 1 - b) // step)
        tooth = b
        for _ in range(rest):
            if left <= tooth <= right:
                hits += 1
            tooth += a
            if tooth >= m:
                tooth -= m
        print(hits)


main()
