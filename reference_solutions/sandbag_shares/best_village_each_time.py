# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Compares all villages by fractions for each bag."""

import sys
from fractions import Fraction


def main() -> None:
    m, q, *numbers = map(int, sys.stdin.read().split())
    lengths = numbers[:m]
    for bags in numbers[m : m + q]:
        shares = [0] * m
        for _ in range(bags):
            worth = [Fraction(w, share + 1) for w, share in zip(lengths, shares, strict=True)]
            shares[worth.index(max(worth))] += 1
        print(sum(i * share for i, share in enumerate(shares, 1)))


main()
