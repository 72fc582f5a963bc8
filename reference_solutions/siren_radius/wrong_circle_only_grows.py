# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: takes the farthest pair nearly, then widens the circle for each house outside."""

import sys


def smallest(points: list[tuple[int, int]]) -> float:
    first = max(points, key=lambda p: (p[0] - points[0][0]) ** 2 + (p[1] - points[0][1]) ** 2)
    last = max(points, key=lambda p: (p[0] - first[0]) ** 2 + (p[1] - first[1]) ** 2)
    x, y = (first[0] + last[0]) / 2, (first[1] + last[1]) / 2
    reach = ((first[0] - x) ** 2 + (first[1] - y) ** 2) ** 0.5
    for px, py in points:
        away = ((px - x) ** 2 + (py - y) ** 2) ** 0.5
        if away > reach:
            new = (reach + away) / 2
            x += (px - x) * (away - new) / away
            y += (py - y) * (away - new) / away
            reach = new
    return reach**2


def main() -> None:
    numbers = iter(map(int, sys.stdin.read().split()))
    n, _, q = next(numbers), next(numbers), next(numbers)
    houses = [(next(numbers), next(numbers), next(numbers)) for _ in range(n)]
    for _ in range(q):
        called = {next(numbers) for _ in range(next(numbers))}
        points = [(x, y) for x, y, district in houses if district in called]
        print(smallest(points) if points else 0)


main()
