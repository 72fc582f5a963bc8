# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Every choice of days, the large ones first, until one is valid."""

from itertools import combinations, pairwise


def hike_ladder(heights: list[int], rest: int) -> int:
    days = range(len(heights))
    for count in range(len(heights), 0, -1):
        for choice in combinations(days, count):
            if all(heights[e] > heights[d] and e - d >= rest for d, e in pairwise(choice)):
                return count
    return 0
