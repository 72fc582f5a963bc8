# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Compares each point with those that follow by x, until x alone is too far."""


def closest_beacons(points: list[tuple[int, int]]) -> tuple[int, int, int]:
    order = sorted((x, y, i) for i, (x, y) in enumerate(points))
    best = (1 << 70, -1, -1)
    for k, (x, y, i) in enumerate(order):
        for m in range(k + 1, len(order)):
            other_x, other_y, j = order[m]
            if (other_x - x) ** 2 > best[0]:
                break
            square = (other_x - x) ** 2 + (other_y - y) ** 2
            if square <= best[0]:
                best = min(best, (square, min(i, j), max(i, j)))
    return best
