# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Settles row by row, field after field until one is lost."""

import sys


def main() -> None:
    n, _, *numbers = map(int, sys.stdin.read().split())
    banks = set(zip(numbers[::2], numbers[1::2]))
    columns = [False] * n
    diagonals = [False] * (2 * n)
    first = 0
    count = total = 0
    for row in range(n):
        while first < n and columns[first]:
            first += 1
        for column in range(first, n):
            if columns[column] or diagonals[column - row] or (row, column) in banks:
                continue
            columns[column] = diagonals[column - row] = True
            count += 1
            total += row * column
            break
    print(count, total)


main()
