# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Binary search written in Python on the lowest last heights; a day enters `rest` days later."""


def hike_ladder(heights: list[int], rest: int) -> int:
    lowest: list[int] = []
    rungs: list[int] = []
    for day, height in enumerate(heights):
        if day >= rest:
            rested, rung = heights[day - rest], rungs[day - rest]
            if rung == len(lowest):
                lowest.append(rested)
            else:
                lowest[rung] = min(lowest[rung], rested)
        low, high = 0, len(lowest)
        while low < high:
            middle = (low + high) // 2
            if lowest[middle] < height:
                low = middle + 1
            else:
                high = middle
        rungs.append(low)
    return max(rungs, default=-1) + 1
