# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: a day enters the lowest last heights at once."""

from bisect import bisect_left


def hike_ladder(heights: list[int], rest: int) -> int:
    lowest: list[int] = []
    for height in heights:
        rung = bisect_left(lowest, height)
        lowest[rung : rung + 1] = [height]
    return len(lowest)
