# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Cables by their left end; currents by right end in a tree of partial sums."""

from bisect import bisect_left, bisect_right
from itertools import accumulate
from operator import itemgetter


def crossing_cables(cables: list[tuple[int, int, int]]) -> int:
    cables.sort(key=itemgetter(1))
    ends = [right for _, right, _ in cables]
    over = [0, *accumulate([current for _, _, current in cables])]
    cables.reverse()
    cables.sort(key=itemgetter(0))
    count = len(cables)
    tree = [0] * (count + 1)
    hum = 0
    for left, right, current in cables:
        place = i = bisect_left(ends, right)
        before = -over[bisect_right(ends, left)]
        while i:
            before += tree[i]
            i &= i - 1
        hum += current * before
        i = place + 1
        while i <= count:
            tree[i] += current
            i += i & -i
    return hum
