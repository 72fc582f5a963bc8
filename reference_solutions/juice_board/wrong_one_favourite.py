# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: one row only, even if several juices lead."""

from collections import Counter


def juice_board(orders: list[int], width: int) -> int:
    dots = 0
    for i in range(len(orders) - width + 1):
        dots += max(Counter(orders[i : i + width]).values())
    return dots
