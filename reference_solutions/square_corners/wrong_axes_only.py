# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: finds right angles only between directions parallel to the axes."""

from collections import Counter


def square_corners(stakes: list[tuple[int, int]]) -> tuple[int, int]:
    columns = Counter(x for x, _ in stakes)
    rows = Counter(y for _, y in stakes)
    tents = [(columns[x] - 1) * (rows[y] - 1) for x, y in stakes]
    return sum(tents), max(tents, default=0)
