# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: takes back the first payment at the end of a plan, not what it has grown to."""

from itertools import accumulate


def staircase_payments(days: int, plans: list[tuple[int, int, int, int]]) -> tuple[int, int]:
    heights = [0] * (days + 1)
    slopes = [0] * (days + 1)
    for start, end, first, step in plans:
        heights[start] += first - step
        heights[end] -= first - step
        slopes[start] += step
        slopes[end] -= step
    rises = [height + slope for height, slope in zip(heights, accumulate(slopes))]
    totals = list(accumulate(rises[:days]))
    most = max(totals)
    return most, totals.index(most)
