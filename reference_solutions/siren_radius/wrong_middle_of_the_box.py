# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: the siren is in the middle of the smallest rectangle around the houses."""

import sys


def smallest(points: list[tuple[int, int]]) -> float:
    xs = [x for x, _ in points]
    ys = [y for _, y in points]
    x = (min(xs) + max(xs)) / 2
    y = (min(ys) + max(ys)) / 2
    return max((px - x) ** 2 + (py - y) ** 2 for px, py in points)


def main() -> None:
    numbers = iter(map(int, sys.stdin.read().split()))
    n, _, q = next(numbers), next(numbers), next(numbers)
    houses = [(next(numbers), next(numbers), next(numbers)) for _ in range(n)]
    for _ in range(q):
        called = {next(numbers) for _ in range(next(numbers))}
        points = [(x, y) for x, y, district in houses if district in called]
        print(smallest(points) if points else 0)


main()
