# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Collects the heights of all squares of each site."""


def landing_sites(heights: list[list[int]], length: int, width: int) -> int:
    total = 0
    for bottom in range(length - 1, len(heights)):
        for right in range(width - 1, len(heights[0])):
            squares = []
            for r in range(length):
                for c in range(width):
                    squares.append(heights[bottom - r][right - c])
            squares.sort()
            total += squares[-1] - squares[0]
    return total
