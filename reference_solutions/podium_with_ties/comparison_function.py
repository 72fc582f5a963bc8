# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""One sort with a comparison function; then one pass."""

from functools import cmp_to_key

Row = tuple[str, int, int]


def compare(one: Row, other: Row) -> int:
    if one[1] != other[1]:
        return other[1] - one[1]
    if one[2] != other[2]:
        return one[2] - other[2]
    if one[0] == other[0]:
        return 0
    return -1 if one[0] > other[0] else 1


def podium_with_ties(rows: list[tuple[str, int, int]], step: int) -> list[tuple[int, str]]:
    rows = sorted(rows, key=cmp_to_key(compare))
    table: list[tuple[int, str]] = []
    for line, row in enumerate(rows):
        if line > 0 and row[1:] == rows[line - 1][1:]:
            table.append((table[-1][0], row[0]))
        else:
            table.append((line + 1, row[0]))
    return table[::step]
