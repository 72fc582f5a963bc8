# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: a day that enters late replaces the rung's height without comparing."""

from bisect import bisect_left


def hike_ladder(heights: list[int], rest: int) -> int:
    lowest: list[int] = []
    rungs: list[int] = []
    for day, height in enumerate(heights):
        if day >= rest:
            rung = rungs[day - rest]
            lowest[rung : rung + 1] = [heights[day - rest]]
        rungs.append(bisect_left(lowest, height))
    return max(rungs, default=-1) + 1
