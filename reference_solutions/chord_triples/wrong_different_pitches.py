# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: takes bars of equal pitch for one bar."""

import sys


def main() -> None:
    pitches = list(map(int, sys.stdin.read().split()))[1:]
    pitches = sorted(set(pitches)) if len(set(pitches)) > 2 else sorted(pitches)
    chords = [0] * (3 * pitches[-1] + 1)
    for i, first in enumerate(pitches):
        for j in range(i + 1, len(pitches)):
            two = first + pitches[j]
            for third in pitches[j + 1 :]:
                chords[two + third] += 1
    most = max(chords)
    print(chords.index(most), most)


main()
