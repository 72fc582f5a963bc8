# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Spreads the least mark of neighbouring squares until nothing changes, at each level."""

from collections import Counter


def nesting_islands(ground: list[list[int]], least: int) -> int:
    total = 0
    for level in range(max(max(row) for row in ground)):
        marks = {}
        for r, row in enumerate(ground):
            for c, height in enumerate(row):
                if level < height:
                    marks[r, c] = (r, c)
        changed = True
        while changed:
            changed = False
            for r, c in marks:
                for neighbour in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                    if neighbour in marks and marks[neighbour] < marks[r, c]:
                        marks[r, c] = marks[neighbour]
                        changed = True
        total += sum(size >= least for size in Counter(marks.values()).values())
    return total
