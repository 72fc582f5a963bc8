# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: measures the way from the depot with the largest Euclidean distance."""

from math import dist


def farthest_courier(depots: list[list[int]], stops: list[list[int]]) -> int:
    ways = []
    for stop in stops:
        depot = max(depots, key=lambda place: dist(place, stop))
        ways.append(sum(abs(a - b) for a, b in zip(depot, stop)))
    return sum(ways)
