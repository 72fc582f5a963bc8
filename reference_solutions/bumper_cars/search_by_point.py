# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Lets the cars pass through each other, and finds a rank by counting up to a point, halving."""

import sys
from bisect import bisect_left, bisect_right


def main() -> None:
    n, length, q, *rest = map(int, sys.stdin.read().split())
    points = rest[: 2 * n : 2]
    ways = rest[1 : 2 * n : 2]
    rank_of = {point: rank for rank, point in enumerate(sorted(points))}
    ahead = sorted(point for point, way in zip(points, ways) if way > 0)
    back = sorted(point for point, way in zip(points, ways) if way < 0)
    forward = len(ahead)
    backward = len(back)
    ahead += [point + length for point in ahead]
    back += [point + length for point in back]
    for k in range(2 * n, 2 * n + 2 * q, 2):
        laps, time = divmod(rest[k + 1], length)
        first = bisect_left(ahead, length - time, 0, forward)
        start = bisect_left(back, time, 0, backward)
        shift = laps * (forward - backward) + forward - first - start
        rank = (rank_of[points[rest[k] - 1]] + shift) % n
        low = 0
        high = length - 1
        while low < high:
            middle = (low + high) // 2
            count = bisect_right(ahead, middle - time + length, first, first + forward) - first
            count += bisect_right(back, middle + time, start, start + backward) - start
            if count > rank:
                high = middle
            else:
                low = middle + 1
        print(low)


main()
