# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Keeps the leaders' number, and looks at all counts when the last leader has fallen back."""

from collections import defaultdict


def juice_board(orders: list[int], width: int) -> int:
    counts: dict[int, int] = defaultdict(int)
    top = leaders = dots = 0
    for i, juice in enumerate(orders):
        if i >= width:
            gone = orders[i - width]
            count = counts[gone]
            if count == 1:
                del counts[gone]
            else:
                counts[gone] = count - 1
            if count == top:
                leaders -= 1
        counts[juice] += 1
        count = counts[juice]
        if count > top:
            top = count
            leaders = 1
        elif count == top:
            leaders += 1
        elif leaders == 0:
            rows = list(counts.values())
            top = max(rows)
            leaders = rows.count(top)
        if i >= width - 1:
            dots += top * leaders
    return dots
