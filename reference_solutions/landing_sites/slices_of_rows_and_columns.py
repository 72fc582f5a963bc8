# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Extremes of slices of each row, then of slices of the columns of these."""

Rows = list[list[int]]


def slide(rows: Rows, size: int, pick) -> Rows:
    return [[pick(row[i : i + size]) for i in range(len(row) - size + 1)] for row in rows]


def landing_sites(heights: Rows, length: int, width: int) -> int:
    total = 0
    for sign, pick in ((1, max), (-1, min)):
        columns = zip(*slide(heights, width, pick))
        total += sign * sum(map(sum, slide(list(columns), length, pick)))
    return total
