# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Sorts by rounded quotients; where one wanted is shared, sorts its alloys by exact integers."""

from bisect import bisect_left, bisect_right


def alloy_ranking(ratios: list[tuple[int, int]], step: int) -> list[int]:
    # True division of integers is rounded correctly, so a larger value never gets a smaller float.
    rounded = [tin / copper for tin, copper in ratios]
    order = sorted(range(len(ratios)), key=rounded.__getitem__)

    def scale(index: int) -> int:
        tin, copper = ratios[index]
        return (tin << 62) // copper

    wanted = []
    tied: list[int] = []
    start = end = 0
    for place in range(0, len(order), step):
        if place >= end:
            value = rounded[order[place]]
            start = bisect_left(order, value, end, key=rounded.__getitem__)
            end = bisect_right(order, value, place, key=rounded.__getitem__)
            tied = order[start:end]
            if len(tied) > 1:
                tied.sort(key=scale)
        wanted.append(tied[place - start])
    return wanted
