# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: the first tie takes the remainder, one bundle too few."""

from heapq import heapify, heappop, heappush


def courier_bundles(weights: list[int], k: int) -> int:
    heapify(weights)
    cost = 0
    size = (len(weights) - 1) % (k - 1) or k
    if size == 1:
        size = 2
    while len(weights) > 1:
        tied = sum(heappop(weights) for _ in range(min(size, len(weights))))
        cost += tied
        heappush(weights, tied)
        size = k
    return cost
