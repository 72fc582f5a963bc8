# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: makes all shows equally long."""

import sys


def count_complaints(songs: list[int]) -> int:
    return sum(songs[:i].count(artist) for i, artist in enumerate(songs))


def main() -> None:
    n, k, *songs = map(int, sys.stdin.read().split())
    cuts = [n * i // k for i in range(k + 1)]
    print(sum(count_complaints(songs[first:end]) for first, end in zip(cuts, cuts[1:])))


main()
