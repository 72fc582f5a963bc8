# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Goes back from each end of a show over all its beginnings, for each number of shows."""

import sys


def main() -> None:
    n, k, *songs = map(int, sys.stdin.read().split())
    endless = n * n
    best = [0] + [endless] * n
    for _ in range(k):
        after = [0] + [endless] * n
        for end in range(1, n + 1):
            counts = [0] * 2001
            complaints = 0
            least = endless
            for first in range(end - 1, -1, -1):
                artist = songs[first]
                complaints += counts[artist]
                counts[artist] += 1
                if best[first] + complaints < least:
                    least = best[first] + complaints
            after[end] = least
        best = after
    print(best[n])


main()
