# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Tries both vans for each parcel."""

from itertools import product


def parcel_balance(weights: list[int]) -> int:
    best = sum(weights)
    for signs in product((1, -1), repeat=len(weights)):
        best = min(best, abs(sum(sign * weight for sign, weight in zip(signs, weights))))
    return best
