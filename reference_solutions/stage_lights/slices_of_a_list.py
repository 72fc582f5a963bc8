# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A list of all lamps, of which a slice is made anew for each change."""

import sys


def main() -> None:
    n, q = map(int, sys.stdin.readline().split())
    lamps = [0] * n
    for _ in range(q):
        kind, a, b, *d = map(int, sys.stdin.readline().split())
        if kind == 1:
            change = d[0]
            lamps[a - 1 : b] = [value + change for value in lamps[a - 1 : b]]
        else:
            print(max(lamps[a - 1 : b]))


main()
