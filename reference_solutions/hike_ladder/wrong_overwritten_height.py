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
