# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Tries every last joint of every stretch, by recursion."""

from functools import cache


def plank_joining(rows: list[list[int]]) -> int:
    return sum(least_cost(tuple(row)) for row in rows)


@cache
def least_cost(row: tuple[int, ...]) -> int:
    if len(row) <= 1:
        return 0
    return sum(row) + min(least_cost(row[:k]) + least_cost(row[k:]) for k in range(1, len(row)))
