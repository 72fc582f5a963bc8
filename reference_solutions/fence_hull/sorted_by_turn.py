# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Sorts by direction from the lowest place with a comparison function, then drops bends."""

import sys
from functools import cmp_to_key


def main() -> None:
    numbers = list(map(int, sys.stdin.buffer.read().split()))
    places = set(zip(numbers[1::2], numbers[2::2]))
    start = min(places, key=lambda place: (place[1], place[0]))
    places.remove(start)

    def cross(origin, first, second):
        return (first[0] - origin[0]) * (second[1] - origin[1]) - (first[1] - origin[1]) * (
            second[0] - origin[0]
        )

    def distance(place):
        return (place[0] - start[0]) ** 2 + (place[1] - start[1]) ** 2

    def compare(first, second):
        turn = cross(start, first, second)
        if turn:
            return -1 if turn > 0 else 1
        return distance(first) - distance(second)

    ring = [start]
    for place in sorted(places, key=cmp_to_key(compare)):
        while len(ring) > 1 and cross(ring[-2], ring[-1], place) <= 0:
            ring.pop()
        ring.append(place)
    area = 0
    for i in range(len(ring)):
        x1, y1 = ring[i - 1]
        x2, y2 = ring[i]
        area += x1 * y2 - x2 * y1
    print(len(ring), area)


main()
