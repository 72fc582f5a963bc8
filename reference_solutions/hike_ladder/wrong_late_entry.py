# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: a day enters one day too late."""

from bisect import bisect_left


def hike_ladder(heights: list[int], rest: int) -> int:
    lowest: list[int] = []
    rungs: list[int] = []
    for day, height in enumerate(heights):
        if day > rest:
            rested, rung = heights[day - rest - 1], rungs[day - rest - 1]
            if rung == len(lowest):
                lowest.append(rested)
            elif rested < lowest[rung]:
                lowest[rung] = rested
        rungs.append(bisect_left(lowest, height))
    return max(rungs, default=-1) + 1
