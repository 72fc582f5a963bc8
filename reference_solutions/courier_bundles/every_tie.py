# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Tries every tie of any bundles."""

from functools import cache
from itertools import combinations


@cache
def least(bundles: tuple[int, ...], k: int) -> int:
    if len(bundles) == 1:
        return 0
    costs = []
    places = range(len(bundles))
    for number in range(2, min(k, len(bundles)) + 1):
        for chosen in combinations(places, number):
            tied = sum(bundles[place] for place in chosen)
            rest = [bundles[place] for place in places if place not in chosen]
            costs.append(tied + least(tuple(sorted([*rest, tied])), k))
    return min(costs)


def courier_bundles(weights: list[int], k: int) -> int:
    return least(tuple(sorted(weights)), k)
