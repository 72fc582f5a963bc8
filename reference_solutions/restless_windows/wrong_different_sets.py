# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: counts stretches with the same end and the same restless windows once."""

import sys


def main() -> None:
    n, w, *notes = map(int, sys.stdin.read().split())
    result = [0] * (w + 1)
    sets: set[int] = set()
    before = notes[0]
    for note in notes:
        sets = {windows | note ^ before for windows in sets} | {0}
        before = note
        for windows in sets:
            result[windows.bit_count()] += 1
    print(*result)


main()
