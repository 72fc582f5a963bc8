# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A sorted list of ranges of free ports; a range is cut where a port is handed out."""

from bisect import bisect_left, insort


def port_allocator(wishes: list[int], low: int, high: int) -> int:
    ranges = [(low, high)]
    checksum = 0
    for number, wish in enumerate(wishes, 1):
        if not ranges:
            checksum -= number
            continue
        place = bisect_left(ranges, (wish + 1, -1))
        if place > 0 and ranges[place - 1][1] >= wish:
            place -= 1
            port = wish
        elif place < len(ranges):
            port = ranges[place][0]
        else:
            place = 0
            port = ranges[0][0]
        first, last = ranges.pop(place)
        if first < port:
            insort(ranges, (first, port - 1))
        if port < last:
            insort(ranges, (port + 1, last))
        checksum += number * port
    return checksum
