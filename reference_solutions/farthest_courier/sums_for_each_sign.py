# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Adds up signed coordinates for every sign pattern, once over the depots and once per stop."""

from itertools import product


def farthest_courier(depots: list[list[int]], stops: list[list[int]]) -> int:
    dimension = len(depots[0])
    best = {}
    for signs in product((1, -1), repeat=dimension):
        best[signs] = max(sum(s * v for s, v in zip(signs, place)) for place in depots)
    ways = []
    for place in stops:
        ways.append(
            max(most - sum(s * v for s, v in zip(signs, place)) for signs, most in best.items())
        )
    return sum(ways)
