# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: ties in order of the original weights; new bundles wait until all others are tied."""

from collections import deque


def courier_bundles(weights: list[int], k: int) -> int:
    bundles = deque(sorted(weights))
    for _ in range(-(len(weights) - 1) % (k - 1)):
        bundles.appendleft(0)
    cost = 0
    while len(bundles) > 1:
        tied = sum(bundles.popleft() for _ in range(k))
        cost += tied
        bundles.append(tied)
    return cost
