# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Knows for every number how many juices have at least so many orders in the window."""


def juice_board(orders: list[int], width: int) -> int:
    if len(orders) < width:
        return 0
    counts = [0] * 10_000
    reached = [0] * (width + 1)
    top = 0
    for juice in orders[:width]:
        count = counts[juice] + 1
        counts[juice] = count
        reached[count] += 1
        if count > top:
            top = count
    dots = top * reached[top]
    for juice, gone in zip(orders[width:], orders):
        if juice != gone:
            count = counts[gone]
            counts[gone] = count - 1
            reached[count] -= 1
            count = counts[juice] + 1
            counts[juice] = count
            reached[count] += 1
            if count > top:
                top = count
            elif not reached[top]:
                top -= 1
        dots += top * reached[top]
    return dots
