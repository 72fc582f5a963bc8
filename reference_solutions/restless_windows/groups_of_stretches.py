# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Groups of stretches with the same end and the same restless windows."""

import sys


def main() -> None:
    n, w, *notes = map(int, sys.stdin.read().split())
    result = [0] * (w + 1)
    before = notes[0]
    sets: list[int] = []
    counts: list[int] = []
    for note in notes:
        changed = note ^ before
        before = note
        wider: list[int] = []
        more: list[int] = []
        last = -1
        for windows, count in zip(sets, counts):
            windows |= changed
            if windows == last:
                more[-1] += count
            else:
                wider.append(windows)
                more.append(count)
                last = windows
        if last == 0:
            more[-1] += 1
        else:
            wider.append(0)
            more.append(1)
        sets = wider
        counts = more
        for windows, count in zip(sets, counts):
            result[windows.bit_count()] += count
    print(*result)


main()
