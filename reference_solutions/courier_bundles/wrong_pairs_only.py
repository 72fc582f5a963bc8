# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: ties two bundles at a time, whatever k is."""

from heapq import heapify, heappop, heappush


def courier_bundles(weights: list[int], k: int) -> int:
    heapify(weights)
    cost = 0
    while len(weights) > 1:
        tied = heappop(weights) + heappop(weights)
        cost += tied
        heappush(weights, tied)
    return cost
