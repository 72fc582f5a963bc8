# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""The row of all tickets as a list."""

import sys


def main() -> None:
    g, k, x, *numbers = map(int, sys.stdin.read().split())
    row: list[int] = []
    first = 1
    for i in range(g):
        for guest in range(first, first + numbers[2 * i]):
            row += [guest] * numbers[2 * i + 1]
        first += numbers[2 * i]
    total = guest = 0
    for draw in range(1, k + 1):
        x = x * 48271 % 2147483647
        guest = row.pop(x % len(row))
        total += draw * guest
    print(total, guest)


main()
