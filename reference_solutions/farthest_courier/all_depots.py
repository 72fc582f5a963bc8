# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Measures the way from every depot to every stop."""


def farthest_courier(depots: list[list[int]], stops: list[list[int]]) -> int:
    return sum(
        max(sum(abs(a - b) for a, b in zip(depot, stop)) for depot in depots) for stop in stops
    )
