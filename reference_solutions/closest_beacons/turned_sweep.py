# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Turns the plane, then sweeps over it with a sorted band of encoded points."""

from bisect import bisect, bisect_left
from math import isqrt

BITS = 14
MASK = (1 << BITS) - 1
FAR = 1 << 80


def same_place(points: list[tuple[int, int]]) -> tuple[int, int, int]:
    first: dict[tuple[int, int], int] = {}
    best = (len(points), len(points))
    for j, point in enumerate(points):
        i = first.setdefault(point, j)
        if i != j and (i, j) < best:
            best = (i, j)
    return (0, *best)


def closest_beacons(points: list[tuple[int, int]]) -> tuple[int, int, int]:
    across = [4 * x + 3 * y for x, y in points]
    codes = [(4 * y - 3 * x << BITS) + i for i, (x, y) in enumerate(points)]
    order = sorted(range(len(points)), key=across.__getitem__)
    least = 1 << 70
    reach = 5 << 35
    span = reach + 1 << BITS
    pair = (0, 0)
    band = [-FAR, FAR]
    leaving = iter(order)
    gone = next(leaving)
    last = across[gone]
    for i in order:
        low = across[i] - reach
        while last < low:
            del band[bisect_left(band, codes[gone])]
            gone = next(leaving)
            last = across[gone]
        code = codes[i]
        place = bisect(band, code)
        if band[place] - code < span or code - band[place - 1] < span:
            x, y = points[i]
            for step, k in ((1, place), (-1, place - 1)):
                while abs(band[k] - code) < span:
                    j = band[k] & MASK
                    k += step
                    other_x, other_y = points[j]
                    square = (x - other_x) ** 2 + (y - other_y) ** 2
                    if square <= least:
                        found = (i, j) if i < j else (j, i)
                        if square < least:
                            if not square:
                                return same_place(points)
                            least = square
                            reach = isqrt(25 * square)
                            span = reach + 1 << BITS
                            pair = found
                        elif found < pair:
                            pair = found
        band.insert(place, code)
    return (least, *pair)
