# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: counts every change of a window."""

import sys


def main() -> None:
    n, w, *notes = map(int, sys.stdin.read().split())
    result = [0] * (w + 1)
    for i in range(n):
        changes = 0
        before = notes[i]
        for note in notes[i:]:
            changes += (note ^ before).bit_count()
            before = note
            result[min(changes, w)] += 1
    print(*result)


main()
