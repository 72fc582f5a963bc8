# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: counts the windows that are lit in some note of the stretch."""

import sys


def main() -> None:
    n, w, *notes = map(int, sys.stdin.read().split())
    result = [0] * (w + 1)
    for i in range(n):
        lit = 0
        for note in notes[i:]:
            lit |= note
            result[lit.bit_count()] += 1
    print(*result)


main()
