# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: ties k bundles as long as there are so many, and the rest at the end."""

from heapq import heapify, heappop, heappush


def courier_bundles(weights: list[int], k: int) -> int:
    heapify(weights)
    cost = 0
    while len(weights) > 1:
        tied = sum(heappop(weights) for _ in range(min(k, len(weights))))
        cost += tied
        heappush(weights, tied)
    return cost
