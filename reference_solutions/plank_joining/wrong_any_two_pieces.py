# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: joins the two shortest pieces, wherever they lie."""

import heapq


def plank_joining(rows: list[list[int]]) -> int:
    cost = 0
    for row in rows:
        heapq.heapify(row)
        while len(row) > 1:
            joined = heapq.heappop(row) + heapq.heappop(row)
            cost += joined
            heapq.heappush(row, joined)
    return cost
