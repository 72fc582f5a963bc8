# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Multiplies the directions to every two ends."""


def square_corners(stakes: list[tuple[int, int]]) -> tuple[int, int]:
    total = most = 0
    for x, y in stakes:
        directions = [(a - x, b - y) for a, b in stakes if (a, b) != (x, y)]
        tents = 0
        for i, (dx, dy) in enumerate(directions):
            for a, b in directions[:i]:
                if dx * a + dy * b == 0:
                    tents += 1
        total += tents
        most = max(most, tents)
    return total, most
