# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Sorts all bundles again before each tie."""


def courier_bundles(weights: list[int], k: int) -> int:
    bundles = weights + [0] * (-(len(weights) - 1) % (k - 1))
    cost = 0
    while len(bundles) > 1:
        bundles = sorted(bundles, reverse=True)
        tied = 0
        for _ in range(k):
            tied += bundles.pop()
        bundles.append(tied)
        cost += tied
    return cost
