# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Cables by their left end; sums the currents of the right ends inside each anew."""

from bisect import bisect_left, bisect_right


def crossing_cables(cables: list[tuple[int, int, int]]) -> int:
    cables.sort(key=lambda cable: (cable[0], -cable[1]))
    ends = sorted(right for _, right, _ in cables)
    currents = [0] * len(ends)
    hum = 0
    for left, right, current in cables:
        place = bisect_left(ends, right)
        hum += current * sum(currents[bisect_right(ends, left) : place])
        currents[place] += current
    return hum
