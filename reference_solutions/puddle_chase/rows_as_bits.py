# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Settles row by row, with the columns and diagonals that are taken as bits of integers."""

import sys


def main() -> None:
    n, _, *numbers = map(int, sys.stdin.read().split())
    banks: dict[int, int] = {}
    for row, column in zip(numbers[::2], numbers[1::2]):
        banks[row] = banks.get(row, 0) | 1 << column
    columns = diagonals = 0
    count = total = 0
    for row in range(n):
        taken = columns | diagonals | banks.get(row, 0)
        free = ~taken & (taken + 1)
        column = free.bit_length() - 1
        if column < n:
            count += 1
            total += row * column
            columns |= free
            diagonals |= free
        diagonals <<= 1
        if diagonals >> n:
            diagonals ^= 1 << n
    print(count, total)


main()
