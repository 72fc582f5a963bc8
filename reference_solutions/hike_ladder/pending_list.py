# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Bisect on the lowest last heights; the days not yet rested from wait in a list read every day."""

from bisect import bisect_left


def hike_ladder(heights: list[int], rest: int) -> int:
    lowest: list[int] = []
    pending: list[tuple[int, int, int]] = []
    best = 0
    for day, height in enumerate(heights):
        waiting = []
        for chosen, rung, reached in pending:
            if day - chosen < rest:
                waiting.append((chosen, rung, reached))
            elif rung == len(lowest):
                lowest.append(reached)
            elif reached < lowest[rung]:
                lowest[rung] = reached
        rung = bisect_left(lowest, height)
        waiting.append((day, rung, height))
        pending = waiting
        best = max(best, rung + 1)
    return best
