# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Longest common subsequence by a table of all pairs of lines, two rows of it at a time."""

import sys


def main() -> None:
    words = sys.stdin.read().split()
    n, m = int(words[0]), int(words[1])
    old, new = words[2 : n + 2], words[n + 2 :]
    above = [0] * (m + 1)
    for line in old:
        row = [0]
        left = 0
        for j, other in enumerate(new):
            if line == other:
                left = above[j] + 1
            elif above[j + 1] > left:
                left = above[j + 1]
            row.append(left)
        above = row
    print(n - above[m], m - above[m])


main()
