# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: lets the barge lie on sandbanks."""

import sys


def main() -> None:
    n = int(sys.stdin.read().split()[0])
    lost = set()
    for row in range(n):
        for column in range(n):
            ends = [(row - step, column) for step in range(1, row + 1)]
            ends += [(row, column - step) for step in range(1, column + 1)]
            ends += [(row - step, column - step) for step in range(1, min(row, column) + 1)]
            if all(end not in lost for end in ends):
                lost.add((row, column))
    print(len(lost), sum(row * column for row, column in lost))


main()
