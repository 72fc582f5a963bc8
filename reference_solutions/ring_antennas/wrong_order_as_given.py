# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: takes the sites in the order given."""


def ring_antennas(length: int, sites: list[int], k: int) -> int:
    def fits(first: int, distance: int) -> bool:
        placed = 1
        last = sites[first]
        for site in sites[first + 1 :] + sites[:first]:
            way = (site - last) % length
            back = (sites[first] - site) % length
            if way >= distance and back >= distance and placed < k:
                placed += 1
                last = site
        return placed == k

    low, high = 0, length // k
    while low < high:
        distance = (low + high + 1) // 2
        if any(fits(first, distance) for first in range(len(sites))):
            low = distance
        else:
            high = distance - 1
    return low
