# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A table of yes and no for commits in commits, filled until nothing changes."""

import sys


def main() -> None:
    lines = sys.stdin.read().splitlines()
    n, b = map(int, lines[0].split())
    parents = [list(map(int, line.split()))[1:] for line in lines[1 : n + 1]]
    table = [[i == j for j in range(n)] for i in range(n)]
    changed = True
    while changed:
        changed = False
        for i in range(n):
            for parent in parents[i]:
                for j in range(n):
                    if table[parent - 1][j] and not table[i][j]:
                        table[i][j] = changed = True
    rows = [table[int(word) - 1] for word in lines[n + 1].split()]
    for i in range(b):
        order = [j for j in range(b) if j != i]
        counts = [sum(rows[i][c] != rows[j][c] for c in range(n)) for j in order]
        best = min(range(b - 1), key=lambda k: counts[k])
        print(order[best] + 1, counts[best])


main()
