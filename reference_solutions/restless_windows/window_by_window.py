# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Looks at each window in each note of each stretch."""

import sys


def main() -> None:
    n, w, *notes = map(int, sys.stdin.read().split())
    result = [0] * (w + 1)
    for i in range(n):
        for j in range(i, n):
            restless = 0
            for window in range(w):
                seen = {note >> window & 1 for note in notes[i : j + 1]}
                restless += len(seen) == 2
            result[restless] += 1
    print(*result)


main()
