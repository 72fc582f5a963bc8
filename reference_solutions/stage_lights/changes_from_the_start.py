# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Adds up all changes so far for each lamp of a question."""

import sys


def main() -> None:
    lines = sys.stdin.read().splitlines()[1:]
    changes = []
    for line in lines:
        kind, *rest = map(int, line.split())
        if kind == 1:
            changes.append(rest)
        else:
            values = []
            for lamp in range(rest[0], rest[1] + 1):
                values.append(sum(d for a, b, d in changes if a <= lamp <= b))
            values.sort()
            print(values[-1])


main()
