# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Keeps the counts, and looks for the highest of them after each order."""

from collections import defaultdict


def juice_board(orders: list[int], width: int) -> int:
    counts: dict[int, int] = defaultdict(int)
    dots = 0
    for i, juice in enumerate(orders):
        counts[juice] += 1
        if i >= width:
            gone = orders[i - width]
            counts[gone] -= 1
            if counts[gone] == 0:
                del counts[gone]
        if i >= width - 1:
            rows = list(counts.values())
            top = max(rows)
            dots += top * rows.count(top)
    return dots
