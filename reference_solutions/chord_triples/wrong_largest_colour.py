# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: takes the largest of several colours."""

import sys


def main() -> None:
    pitches = list(map(int, sys.stdin.read().split()))[1:]
    pitches.sort()
    chords = [0] * (3 * pitches[-1] + 1)
    for i, first in enumerate(pitches):
        for j in range(i + 1, len(pitches)):
            two = first + pitches[j]
            for third in pitches[j + 1 :]:
                chords[two + third] += 1
    most = max(chords)
    print(len(chords) - 1 - chords[::-1].index(most), most)


main()
