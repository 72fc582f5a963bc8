# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Moves all cars by half a unit again and again."""

import sys


def main() -> None:
    n, length, q, *rest = map(int, sys.stdin.read().split())
    for k in range(2 * n, 2 * n + 2 * q, 2):
        places = [2 * point for point in rest[: 2 * n : 2]]
        ways = rest[1 : 2 * n : 2]
        for _ in range(2 * rest[k + 1]):
            places = [(place + way) % (2 * length) for place, way in zip(places, ways)]
            for i in range(n):
                for j in range(i):
                    if places[i] == places[j]:
                        ways[i], ways[j] = ways[j], ways[i]
        print(places[rest[k] - 1] // 2)


main()
