# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Compares all pairs."""


def closest_beacons(points: list[tuple[int, int]]) -> tuple[int, int, int]:
    best = (1 << 70, -1, -1)
    for j, (x, y) in enumerate(points):
        for i in range(j):
            square = (points[i][0] - x) ** 2 + (points[i][1] - y) ** 2
            best = min(best, (square, i, j))
    return best
