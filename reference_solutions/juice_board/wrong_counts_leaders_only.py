# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: when the last leader falls back, it is taken for the one next leader."""

from collections import defaultdict


def juice_board(orders: list[int], width: int) -> int:
    counts: dict[int, int] = defaultdict(int)
    top = leaders = dots = 0
    for i, juice in enumerate(orders):
        if i >= width:
            gone = orders[i - width]
            if counts[gone] == top:
                leaders -= 1
            counts[gone] -= 1
        counts[juice] += 1
        if counts[juice] > top:
            top = counts[juice]
            leaders = 1
        elif counts[juice] == top:
            leaders += 1
        elif leaders == 0:
            top -= 1
            leaders = 1
        if i >= width - 1:
            dots += top * leaders
    return dots
