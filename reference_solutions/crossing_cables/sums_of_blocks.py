# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Cables by their left end; currents by right end, one by one and summed in blocks."""

from bisect import bisect_left, bisect_right
from itertools import accumulate
from operator import itemgetter


def crossing_cables(cables: list[tuple[int, int, int]]) -> int:
    cables.sort(key=itemgetter(1))
    ends = [right for _, right, _ in cables]
    over = [0, *accumulate([current for _, _, current in cables])]
    cables.reverse()
    cables.sort(key=itemgetter(0))
    single = [0] * len(ends)
    blocks = [0] * (len(ends) // 64 + 1)
    hum = 0
    for left, right, current in cables:
        place = bisect_left(ends, right)
        block = place >> 6
        before = sum(blocks[:block]) + sum(single[block << 6 : place])
        hum += current * (before - over[bisect_right(ends, left)])
        single[place] += current
        blocks[block] += current
    return hum
