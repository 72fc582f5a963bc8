# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: counts a song only together with the last one of the artist before it."""

import sys


def main() -> None:
    n, k, *songs = map(int, sys.stdin.read().split())
    best = [0] + [n * n] * n
    for _ in range(k):
        after = [0] + [n * n] * n
        for end in range(1, n + 1):
            complaints = 0
            for first in range(end - 1, -1, -1):
                complaints += first + 1 < end and songs[first] == songs[first + 1]
                after[end] = min(after[end], best[first] + complaints)
        best = after
    print(best[n])


main()
