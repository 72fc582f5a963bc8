# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: compares slopes without their signs."""


def square_corners(stakes: list[tuple[int, int]]) -> tuple[int, int]:
    total = most = 0
    for x, y in stakes:
        ends = [(abs(a - x), abs(b - y)) for a, b in stakes if (a, b) != (x, y)]
        tents = 0
        for i, (dx, dy) in enumerate(ends):
            for a, b in ends[:i]:
                tents += dx * a == dy * b
        total += tents
        most = max(most, tents)
    return total, most
