# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: compares the first and last note of a stretch only."""

import sys


def main() -> None:
    n, w, *notes = map(int, sys.stdin.read().split())
    result = [0] * (w + 1)
    for i in range(n):
        for note in notes[i:]:
            result[(notes[i] ^ note).bit_count()] += 1
    print(*result)


main()
