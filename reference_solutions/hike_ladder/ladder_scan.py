# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Walk down the lowest last heights from the longest choice; a day enters `rest` days later."""


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
        rung = len(lowest)
        while rung and lowest[rung - 1] >= height:
            rung -= 1
        rungs.append(rung)
    return max(rungs, default=-1) + 1
