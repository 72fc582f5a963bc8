# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: does not let barges pass between two rocks that touch at a corner."""

from collections import Counter


def two_barges(lake: list[str]) -> int:
    numbers = [[0] * len(row) for row in lake]
    counts: Counter[int] = Counter()
    for r, row in enumerate(lake):
        for c, cell in enumerate(row):
            if cell == "#":
                continue
            reached = set()
            for up, left in ((1, 0), (0, 1), (1, 1)):
                y, x = r - up, c - left
                while y >= 0 and x >= 0 and lake[y][x] == ".":
                    if up and left and lake[y + 1][x] == lake[y][x + 1] == "#":
                        break
                    reached.add(numbers[y][x])
                    y -= up
                    x -= left
            number = 0
            while number in reached:
                number += 1
            numbers[r][c] = number
            counts[number] += 1
    return sum(count * count for count in counts.values())
