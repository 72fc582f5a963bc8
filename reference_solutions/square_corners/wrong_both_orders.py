# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: counts a tent for each order of its ends."""


def square_corners(stakes: list[tuple[int, int]]) -> tuple[int, int]:
    total = most = 0
    for x, y in stakes:
        ends = [(a - x, b - y) for a, b in stakes if (a, b) != (x, y)]
        tents = sum(dx * a + dy * b == 0 for dx, dy in ends for a, b in ends)
        total += tents
        most = max(most, tents)
    return total, most
