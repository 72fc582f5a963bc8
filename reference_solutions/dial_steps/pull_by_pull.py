# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Pulls the lever until the positions of all ways together are the same as before."""

import sys


def main() -> None:
    m, a, b, c, d, _, *steps = map(int, sys.stdin.read().split())
    for k in steps:
        ends = list(range(m))
        seen = {}
        pulled = 0
        while pulled < k:
            ends = [(a * x * x + b * x + c) // d % m for x in ends]
            pulled += 1
            if tuple(ends) in seen:
                pulled += (
                    (k - pulled) // (pulled - seen[tuple(ends)]) * (pulled - seen[tuple(ends)])
                )
                seen = {}
            else:
                seen[tuple(ends)] = pulled
        print(sum(ends), len(set(ends)))


main()
