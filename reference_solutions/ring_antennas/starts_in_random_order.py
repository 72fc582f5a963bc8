# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Tries first sites in random order, and looks for the best distance only where one gains."""

from bisect import bisect_left
from random import Random

PARTS = 64


def best_distance(places: list[int], first: int, steps: int, low: int, high: int, end: int) -> int:
    """Largest distance in low..high that a chain from the first site can keep; low can be kept."""
    start = places[first]
    for _ in range((high - low).bit_length()):
        distance = (low + high + 1) // 2
        last = end - distance
        place = start
        index = first
        for _ in range(steps):
            index = bisect_left(places, place + distance, index)
            place = places[index]
            if place > last:
                high = distance - 1
                break
        else:
            low = distance
    return low


def ring_antennas(length: int, sites: list[int], k: int) -> int:
    sites.sort()
    n = len(sites)
    places = sites + [site + length for site in sites]
    places.append(4 * length)
    high = length // k
    begin, end = 0, n
    for index in range(0, n, n // PARTS + 1):
        after = bisect_left(places, places[index] + high, index)
        if after - index < end - begin:
            begin, end = index, after
    starts = list(range(begin, end))
    Random(n).shuffle(starts)
    best = 0
    steps = range(k - 1)
    for first in starts:
        distance = best + 1
        place = places[first]
        last = place + length - distance
        index = first
        for _ in steps:
            index = bisect_left(places, place + distance, index)
            place = places[index]
            if place > last:
                break
        else:
            end = places[first] + length
            best = best_distance(places, first, k - 1, distance, high, end)
            if best == high:
                break
    return best
