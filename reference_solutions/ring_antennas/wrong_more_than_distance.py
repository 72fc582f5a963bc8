# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: the next antenna has to be more than the distance away."""

from bisect import bisect_right


def ring_antennas(length: int, sites: list[int], k: int) -> int:
    sites.sort()
    places = sites + [site + length for site in sites]

    def fits(first: int, distance: int) -> bool:
        end = places[first] + length
        index = first
        for _ in range(k - 1):
            index = bisect_right(places, places[index] + distance)
            if index == len(places) or places[index] + distance > end:
                return False
        return True

    low, high = 0, length // k
    while low < high:
        distance = (low + high + 1) // 2
        if any(fits(first, distance) for first in range(len(sites))):
            low = distance
        else:
            high = distance - 1
    return low
