# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Tries the circles on all pairs and around all triples of houses, with fractions."""

import sys
from fractions import Fraction
from itertools import combinations


def circles(points):
    for x, y in points:
        yield Fraction(x), Fraction(y), Fraction(0)
    for (ax, ay), (bx, by) in combinations(points, 2):
        yield (
            Fraction(ax + bx, 2),
            Fraction(ay + by, 2),
            Fraction((ax - bx) ** 2 + (ay - by) ** 2, 4),
        )
    for (ax, ay), (bx, by), (cx, cy) in combinations(points, 3):
        bx, by, cx, cy = bx - ax, by - ay, cx - ax, cy - ay
        area = bx * cy - by * cx
        if area:
            x = Fraction(cy * (bx * bx + by * by) - by * (cx * cx + cy * cy), 2 * area)
            y = Fraction(bx * (cx * cx + cy * cy) - cx * (bx * bx + by * by), 2 * area)
            yield ax + x, ay + y, x * x + y * y


def main() -> None:
    numbers = iter(map(int, sys.stdin.read().split()))
    n, _, q = next(numbers), next(numbers), next(numbers)
    houses = [(next(numbers), next(numbers), next(numbers)) for _ in range(n)]
    for _ in range(q):
        called = {next(numbers) for _ in range(next(numbers))}
        points = sorted({(x, y) for x, y, district in houses if district in called})
        best = None
        for x, y, squared in circles(points):
            if best is not None and squared >= best:
                continue
            if all((px - x) ** 2 + (py - y) ** 2 <= squared for px, py in points):
                best = squared
        print(float(best or 0))


main()
