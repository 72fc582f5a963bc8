# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Jobs by deadline; a job that would be late pushes the longest one out of a heap."""

from heapq import heappush, heappushpop
from operator import itemgetter


def kiln_bookings(jobs: list[tuple[int, int]]) -> tuple[int, int]:
    jobs.sort(key=itemgetter(1))
    chosen: list[int] = []
    total = 0
    for hours, deadline in jobs:
        if total + hours <= deadline:
            heappush(chosen, -hours)
            total += hours
        else:
            total += hours + heappushpop(chosen, -hours)
    return len(chosen), total
