# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Height at day 0 and slope of every plan, as changes where it begins and ends."""

from itertools import accumulate
from operator import add, mul


def staircase_payments(days: int, plans: list[tuple[int, int, int, int]]) -> tuple[int, int]:
    heights = [0] * (days + 1)
    slopes = [0] * (days + 1)
    for start, end, first, step in plans:
        height = first - step * start
        heights[start] += height
        heights[end] -= height
        slopes[start] += step
        slopes[end] -= step
    rises = map(mul, accumulate(slopes), range(days))
    totals = list(map(add, accumulate(heights), rises))
    most = max(totals)
    return most, totals.index(most)
