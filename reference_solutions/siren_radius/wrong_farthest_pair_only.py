# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: half the distance of the two houses that are farthest apart."""

import sys
from itertools import combinations


def smallest(points: list[tuple[int, int]]) -> float:
    return max(
        (((ax - bx) ** 2 + (ay - by) ** 2) / 4 for (ax, ay), (bx, by) in combinations(points, 2)),
        default=0,
    )


def main() -> None:
    numbers = iter(map(int, sys.stdin.read().split()))
    n, _, q = next(numbers), next(numbers), next(numbers)
    houses = [(next(numbers), next(numbers), next(numbers)) for _ in range(n)]
    for _ in range(q):
        called = {next(numbers) for _ in range(next(numbers))}
        points = [(x, y) for x, y, district in houses if district in called]
        print(smallest(points) if points else 0)


main()
