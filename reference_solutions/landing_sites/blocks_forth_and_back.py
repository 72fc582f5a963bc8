# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Extremes of windows out of those of blocks from both ends, for columns first, then for rows."""

Rows = list[list[int]]


def find_highest(rows: Rows, size: int) -> Rows:
    """Highest values of each column in all windows of so many rows."""
    count = len(rows)
    ahead: Rows = []
    for i, row in enumerate(rows):
        if i % size:
            row = [x if x > y else y for x, y in zip(ahead[-1], row)]
        ahead.append(row)
    back = rows[:]
    for i in range(count - 2, -1, -1):
        if (i + 1) % size:
            back[i] = [x if x > y else y for x, y in zip(back[i + 1], rows[i])]
    return [
        [x if x > y else y for x, y in zip(first, last)] if i % size else last
        for i, (first, last) in enumerate(zip(back, ahead[size - 1 :]))
    ]


def find_lowest(rows: Rows, size: int) -> Rows:
    """Lowest values of each column in all windows of so many rows."""
    count = len(rows)
    ahead: Rows = []
    for i, row in enumerate(rows):
        if i % size:
            row = [x if x < y else y for x, y in zip(ahead[-1], row)]
        ahead.append(row)
    back = rows[:]
    for i in range(count - 2, -1, -1):
        if (i + 1) % size:
            back[i] = [x if x < y else y for x, y in zip(back[i + 1], rows[i])]
    return [
        [x if x < y else y for x, y in zip(first, last)] if i % size else last
        for i, (first, last) in enumerate(zip(back, ahead[size - 1 :]))
    ]


def landing_sites(heights: Rows, length: int, width: int) -> int:
    if length > len(heights) or width > len(heights[0]):
        return 0
    highest = find_highest(list(zip(*find_highest(heights, length))), width)
    lowest = find_lowest(list(zip(*find_lowest(heights, length))), width)
    return sum(map(sum, highest)) - sum(map(sum, lowest))
