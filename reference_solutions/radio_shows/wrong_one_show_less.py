# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: makes k beginnings besides the first one."""

import sys


def main() -> None:
    n, k, *songs = map(int, sys.stdin.read().split())
    best = [0] + [n * n] * n
    for _ in range(k + 1):
        after = [0] + [n * n] * n
        for end in range(1, n + 1):
            counts = [0] * 2001
            complaints = 0
            for first in range(end - 1, -1, -1):
                complaints += counts[songs[first]]
                counts[songs[first]] += 1
                after[end] = min(after[end], best[first] + complaints)
        best = after
    print(best[n])


main()
