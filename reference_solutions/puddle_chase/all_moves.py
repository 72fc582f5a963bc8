# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Looks at all moves from each field."""

import sys


def main() -> None:
    n, _, *numbers = map(int, sys.stdin.read().split())
    banks = set(zip(numbers[::2], numbers[1::2]))
    lost = set()
    for row in range(n):
        for column in range(n):
            if (row, column) in banks:
                continue
            ends = [(row - step, column) for step in range(1, row + 1)]
            ends += [(row, column - step) for step in range(1, column + 1)]
            ends += [(row - step, column - step) for step in range(1, min(row, column) + 1)]
            ends = [end for end in ends if end not in banks]
            if all(end not in lost for end in ends):
                lost.add((row, column))
    print(len(lost), sum(row * column for row, column in lost))


main()
