# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: forgets the distance around the end of the road."""

from bisect import bisect_left


def ring_antennas(length: int, sites: list[int], k: int) -> int:
    sites.sort()
    places = sites

    def fits(first: int, distance: int) -> bool:
        index = first
        for _ in range(k - 1):
            index = bisect_left(places, places[index] + distance)
            if index == len(places):
                return False
        return True

    low, high = 0, length
    while low < high:
        distance = (low + high + 1) // 2
        if any(fits(first, distance) for first in range(len(sites))):
            low = distance
        else:
            high = distance - 1
    return low
