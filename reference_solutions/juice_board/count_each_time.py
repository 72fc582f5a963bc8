# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Counts the orders of each window anew."""

from collections import Counter


def juice_board(orders: list[int], width: int) -> int:
    dots = 0
    for i in range(len(orders) - width + 1):
        rows = list(Counter(orders[i : i + width]).values())
        top = max(rows)
        dots += top * rows.count(top)
    return dots
