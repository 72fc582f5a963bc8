# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Searches the distance; makes tables of 1, 2, 4, ... jumps for each, and tries all first sites."""


def is_possible(places: list[int], n: int, length: int, k: int, distance: int) -> bool:
    after = []
    index = 0
    for place in places[:-1]:
        while places[index] < place + distance:
            index += 1
        after.append(index)
    after.append(len(places) - 1)
    reached = list(range(n))
    jumps = k - 1
    while True:
        if jumps & 1:
            reached = [after[index] for index in reached]
        jumps >>= 1
        if not jumps:
            break
        after = [after[index] for index in after]
    return any(
        places[index] + distance <= places[first] + length for first, index in enumerate(reached)
    )


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
