# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: bisect_right lets equal heights follow each other."""

from bisect import bisect_right


def hike_ladder(heights: list[int], rest: int) -> int:
    lowest: list[int] = []
    rungs: list[int] = []
    for day, height in enumerate(heights):
        if day >= rest:
            rested, rung = heights[day - rest], rungs[day - rest]
            if rung == len(lowest):
                lowest.append(rested)
            elif rested < lowest[rung]:
                lowest[rung] = rested
        rungs.append(bisect_right(lowest, height))
    return max(rungs, default=-1) + 1
