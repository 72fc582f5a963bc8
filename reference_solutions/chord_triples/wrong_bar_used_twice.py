# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: a bar may be used twice in a chord."""

import sys


def main() -> None:
    pitches = list(map(int, sys.stdin.read().split()))[1:]
    pitches.sort()
    chords = [0] * (3 * pitches[-1] + 1)
    for i, first in enumerate(pitches):
        for j in range(i, len(pitches)):
            two = first + pitches[j]
            for third in pitches[j:]:
                chords[two + third] += 1
    most = max(chords)
    print(chords.index(most), most)


main()
