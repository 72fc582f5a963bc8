# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Furthest line per number of deletions, for one more change at a time, as far as 300 allow."""

import sys


def main() -> None:
    words = sys.stdin.read().split()
    n, m = int(words[0]), int(words[1])
    old, new = words[2 : n + 2], words[n + 2 :]
    old += ["old file"] * 320
    new += ["new file"] * 320
    x = 0
    while old[x] == new[x]:
        x += 1
    front = [x]
    d = 0
    gap = n - m
    most_deleted = (300 + gap) // 2
    most_inserted = 300 - most_deleted
    least_deleted = 0
    while d < abs(gap) or (gap + d) % 2 or front[(gap + d) // 2 - least_deleted] < n:
        d += 1
        if d > most_inserted:
            least_deleted = d - most_inserted
            x = front.pop(0) + 1
        else:
            x = -1
        if d <= most_deleted:
            front.append(-1)
        k = 2 * least_deleted - d
        for i, right in enumerate(front):
            if x < right:
                x = right
            if old[x] == new[x - k]:
                y = x - k
                while old[x : x + 12] == new[y : y + 12]:
                    x += 12
                    y += 12
                while old[x] == new[y]:
                    x += 1
                    y += 1
            front[i] = x
            x = right + 1
            k += 2
    print((d + gap) // 2, (d - gap) // 2)


main()
