# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Searches the distance; makes a table of next sites for each, and jumps from a few first sites."""


def is_possible(places: list[int], n: int, length: int, k: int, distance: int) -> bool:
    after = []
    index = 0
    for place in places[:-1]:
        while places[index] < place + distance:
            index += 1
        after.append(index)
    after.append(len(places) - 1)
    begin = min(range(n), key=lambda index: after[index] - index)
    for first in range(begin, after[begin]):
        index = first
        for _ in range(k - 1):
            index = after[index]
        if places[index] + distance <= places[first] + length:
            return True
    return False


def ring_antennas(length: int, sites: list[int], k: int) -> int:
    sites.sort()
    places = sites + [site + length for site in sites] + [4 * length]
    low, high = 0, length // k
    while low < high:
        distance = (low + high + 1) // 2
        if is_possible(places, len(sites), length, k, distance):
            low = distance
        else:
            high = distance - 1
    return low
