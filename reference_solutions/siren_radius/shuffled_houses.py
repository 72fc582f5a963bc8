# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""All houses of an alarm in random order; the circle is made anew for each house outside it."""

import random

Circle = tuple[float, float, float]
Point = tuple[int, int]


def inside(circle: Circle, point: Point) -> bool:
    x, y, squared = circle
    return (point[0] - x) ** 2 + (point[1] - y) ** 2 <= squared * (1 + 1e-10) + 1e-9


def around_two(a: Point, b: Point) -> Circle:
    squared = ((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2) / 4
    return ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2, squared)


def around_three(a: Point, b: Point, c: Point) -> Circle:
    bx, by = b[0] - a[0], b[1] - a[1]
    cx, cy = c[0] - a[0], c[1] - a[1]
    twice = 2 * (bx * cy - by * cx)
    if twice == 0:
        return max(around_two(a, b), around_two(a, c), around_two(b, c), key=lambda t: t[2])
    bb = bx * bx + by * by
    cc = cx * cx + cy * cy
    x = (cy * bb - by * cc) / twice
    y = (bx * cc - cx * bb) / twice
    return (a[0] + x, a[1] + y, x * x + y * y)


def smallest(points: list[Point]) -> float:
    random.shuffle(points)
    circle = (*points[0], 0.0)
    for i, a in enumerate(points):
        if inside(circle, a):
            continue
        circle = (*a, 0.0)
        for j in range(i):
            b = points[j]
            if inside(circle, b):
                continue
            circle = around_two(a, b)
            for k in range(j):
                if not inside(circle, points[k]):
                    circle = around_three(a, b, points[k])
    return circle[2]


def main() -> None:
    random.seed(1)
    n, k, q = map(int, input().split())
    districts: list[list[Point]] = [[] for _ in range(k + 1)]
    for _ in range(n):
        x, y, district = map(int, input().split())
        districts[district].append((x, y))
    for _ in range(q):
        _, *called = map(int, input().split())
        points = [point for district in called for point in districts[district]]
        print(smallest(points) if points else 0)


main()
