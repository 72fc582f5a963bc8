# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Extremes of windows out of those of blocks from both ends, for columns first, then for rows."""

Rows = list[list[int]]


def find_highest(rows: Rows, size: int) -> Rows:
    """Highest values of each column in all windows of so many rows."""
    found = []
    for begin in range(0, len(rows) - size + 1, size):
        end = begin + size
        row = rows[end - 1]
        back = [row]
        for other in reversed(rows[begin : end - 1]):
            row = [x if x > y else y for x, y in zip(row, other)]
            back.append(row)
        found.append(row)
        for i, other in enumerate(rows[end : end + size - 1]):
            row = [x if x > y else y for x, y in zip(row, other)] if i else other
            back.pop()
            found.append([x if x > y else y for x, y in zip(row, back[-1])])
    return found


def find_lowest(rows: Rows, size: int) -> Rows:
    """Lowest values of each column in all windows of so many rows."""
    found = []
    for begin in range(0, len(rows) - size + 1, size):
        end = begin + size
        row = rows[end - 1]
        back = [row]
        for other in reversed(rows[begin : end - 1]):
            row = [x if x < y else y for x, y in zip(row, other)]
            back.append(row)
        found.append(row)
        for i, other in enumerate(rows[end : end + size - 1]):
            row = [x if x < y else y for x, y in zip(row, other)] if i else other
            back.pop()
            found.append([x if x < y else y for x, y in zip(row, back[-1])])
    return found


def landing_sites(heights: Rows, length: int, width: int) -> int:
    if length > len(heights) or width > len(heights[0]):
        return 0
    highest = find_highest(list(zip(*find_highest(heights, length))), width)
    lowest = find_lowest(list(zip(*find_lowest(heights, length))), width)
    return sum(map(sum, highest)) - sum(map(sum, lowest))
