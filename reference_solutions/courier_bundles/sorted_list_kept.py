# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A list that stays sorted: takes bundles off its front and puts the new one where it belongs."""

from bisect import insort


def courier_bundles(weights: list[int], k: int) -> int:
    weights.sort()
    size = (len(weights) - 2) % (k - 1) + 2
    cost = 0
    while len(weights) > 1:
        tied = sum(weights[:size])
        weights = weights[size:]
        insort(weights, tied)
        cost += tied
        size = k
    return cost
