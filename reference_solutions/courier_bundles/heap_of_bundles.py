# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A heap of all bundles; takes the k lightest of it for each tie."""

from heapq import heapify, heappop, heappush


def courier_bundles(weights: list[int], k: int) -> int:
    while (len(weights) - 1) % (k - 1) != 0:
        weights.append(0)
    heapify(weights)
    cost = 0
    while len(weights) > 1:
        tied = 0
        for _ in range(k):
            tied += heappop(weights)
        cost += tied
        heappush(weights, tied)
    return cost
