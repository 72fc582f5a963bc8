"""Wrong: a day enters the lowest last heights at once."""

from bisect import bisect_left


def hike_ladder(heights: list[int], rest: int) -> int:
    lowest: list[int] = []
    for height in heights:
        rung = bisect_left(lowest, height)
        lowest[rung : rung + 1] = [height]
    return len(lowest)
