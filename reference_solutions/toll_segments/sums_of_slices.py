# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Sums and running sums of slices of the list of tolls."""

import sys
from bisect import bisect_right
from itertools import accumulate


def main() -> None:
    data = list(map(int, sys.stdin.buffer.read().split()))
    n, q = data[:2]
    tolls = data[2 : 2 + n]
    answers = []
    entries = iter(data[2 + n :])
    for kind, i, x in zip(entries, entries, entries):
        if kind == 1:
            tolls[i - 1] = x
        elif kind == 2:
            answers.append(sum(tolls[i - 1 : x]))
        else:
            answers.append(bisect_right(list(accumulate(tolls[i - 1 :])), x))
    print(*answers)


main()
