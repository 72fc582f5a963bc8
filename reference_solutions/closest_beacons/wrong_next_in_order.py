# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: compares neighbours in the order by x only."""


def closest_beacons(points: list[tuple[int, int]]) -> tuple[int, int, int]:
    order = sorted((x, y, i) for i, (x, y) in enumerate(points))
    return min(
        ((x - other_x) ** 2 + (y - other_y) ** 2, min(i, j), max(i, j))
        for (x, y, i), (other_x, other_y, j) in zip(order, order[1:])
    )
