# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A table of all stretches; each place is tried for the last joint."""

from operator import add


def plank_joining(rows: list[list[int]]) -> int:
    total = 0
    for row in rows:
        n = len(row)
        starting = [[0] for _ in range(n)]
        ending = [[0] for _ in range(n)]
        for i in range(n - 1, -1, -1):
            length = row[i]
            for j in range(i + 1, n):
                length += row[j]
                cost = length + min(map(add, starting[i], reversed(ending[j])))
                starting[i].append(cost)
                ending[j].append(cost)
        if n:
            total += starting[0][n - 1]
    return total
