# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: a line may be replaced by another as a single change, counted as one of each kind."""

import sys


def main() -> None:
    words = sys.stdin.read().split()
    n, m = int(words[0]), int(words[1])
    old, new = words[2 : n + 2], words[n + 2 :]
    above = [(j, 0, j) for j in range(m + 1)]
    for i, line in enumerate(old):
        row = [(i + 1, i + 1, 0)]
        for j, other in enumerate(new):
            cost, deleted, inserted = above[j]
            if line == other:
                row.append(above[j])
                continue
            choices = [(cost + 1, deleted + 1, inserted + 1)]
            cost, deleted, inserted = above[j + 1]
            choices.append((cost + 1, deleted + 1, inserted))
            cost, deleted, inserted = row[j]
            choices.append((cost + 1, deleted, inserted + 1))
            row.append(min(choices, key=lambda choice: choice[0]))
        above = row
    print(above[m][1], above[m][2])


main()
