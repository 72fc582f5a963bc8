# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: the oldest order leaves only after the drawing."""

from collections import Counter


def juice_board(orders: list[int], width: int) -> int:
    dots = 0
    for i in range(width, len(orders) + 1):
        rows = list(Counter(orders[max(0, i - width - 1) : i]).values())
        top = max(rows)
        dots += top * rows.count(top)
    return dots
