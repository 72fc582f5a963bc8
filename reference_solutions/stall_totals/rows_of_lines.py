# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A list for each line, sums of rows and of zipped rows, signs looked for in a comprehension."""

import sys


def main() -> None:
    _, *lines = sys.stdin.read().splitlines()
    table = [list(map(int, line.split())) for line in lines]
    print(*map(sum, table))
    print(*map(sum, zip(*table)))
    print(len([amount for day in table for amount in day if amount < 0]))


main()
