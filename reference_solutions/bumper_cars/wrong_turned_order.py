# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: turns the order of the cars the wrong way."""

import sys


def main() -> None:
    n, length, q, *rest = map(int, sys.stdin.read().split())
    points = rest[: 2 * n : 2]
    ways = rest[1 : 2 * n : 2]
    order = sorted(points)
    ranks = [order.index(point) for point in points]
    for k in range(2 * n, 2 * n + 2 * q, 2):
        time = rest[k + 1]
        ends = [point + way * time for point, way in zip(points, ways)]
        shift = sum([end // length for end in ends])
        rank = (ranks[rest[k] - 1] - shift) % n
        print(sorted([end % length for end in ends])[rank])


main()
