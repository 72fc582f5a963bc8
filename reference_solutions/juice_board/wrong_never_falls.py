# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: the highest number never falls."""


def juice_board(orders: list[int], width: int) -> int:
    counts: dict[int, int] = {}
    reached = [0] * (width + 2)
    top = dots = 0
    for i, juice in enumerate(orders):
        if i >= width:
            gone = orders[i - width]
            reached[counts[gone]] -= 1
            counts[gone] -= 1
        counts[juice] = counts.get(juice, 0) + 1
        reached[counts[juice]] += 1
        top = max(top, counts[juice])
        if i >= width - 1:
            dots += top * reached[top]
    return dots
