# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Bisect on the lowest last height of each length; a day enters it `rest` days later."""

from bisect import bisect_left


def hike_ladder(heights: list[int], rest: int) -> int:
    # lowest[k] is the lowest height that ends a choice of k + 1 days, all rested from by now.
    lowest: list[int] = []
    longest = 0
    # rungs[d] is how many days come before day d in its best choice; zip reads it, `rest` days
    # behind, while it grows.
    rungs = [0] * min(rest, len(heights))
    for rested, rung, height in zip(heights, rungs, heights[rest:]):
        if rung == longest:
            lowest.append(rested)
            longest += 1
        elif rested < lowest[rung]:
            lowest[rung] = rested
        rungs.append(bisect_left(lowest, height))
    return max(rungs, default=-1) + 1
