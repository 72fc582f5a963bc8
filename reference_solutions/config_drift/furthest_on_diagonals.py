# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Furthest line of the old file on each diagonal, in a dict, for one more change at a time."""

import sys


def main() -> None:
    n, m = map(int, input().split())
    lines = [line.strip() for line in sys.stdin]
    old, new = lines[:n], lines[n : n + m]
    furthest = {1: 0}
    for d in range(n + m + 1):
        for k in range(-d, d + 1, 2):
            if k == -d or (k != d and furthest[k - 1] < furthest[k + 1]):
                x = furthest[k + 1]
            else:
                x = furthest[k - 1] + 1
            y = x - k
            while x < n and y < m and old[x] == new[y]:
                x += 1
                y += 1
            furthest[k] = x
            if x >= n and y >= m:
                print((d + n - m) // 2, (d - n + m) // 2)
                return


main()
