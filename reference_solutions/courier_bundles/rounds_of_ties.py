# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Sorted in place; all ties of bundles not heavier than the next tie are made at once."""

from bisect import bisect_left, bisect_right
from operator import add


def courier_bundles(weights: list[int], k: int) -> int:
    extra = (len(weights) - 1) % (k - 1)
    if extra:
        weights += [0] * (k - 1 - extra)
    weights.sort()
    cost = begin = 0
    count = len(weights)
    while begin < count - 1:
        limit = sum(weights[begin : begin + k])
        end = bisect_right(weights, limit, begin)
        end -= (end - begin) % k
        if k == 2:
            tied = list(map(add, weights[begin:end:2], weights[begin + 1 : end : 2]))
        else:
            tied = list(map(sum, zip(*[iter(weights[begin:end])] * k)))
        cost += sum(tied)
        place = bisect_left(weights, tied[-1], end)
        tied += weights[end:place]
        tied.sort()
        begin = place - len(tied)
        weights[begin:place] = tied
    return cost
