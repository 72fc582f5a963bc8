# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Walks along every way and multiplies the numbers of stamps."""

from itertools import combinations


def stamped_journeys(east: int, north: int, posts: list[tuple[int, int, int]]) -> int:
    stamps = {(x, y): count for x, y, count in posts}
    total = 0
    for steps in combinations(range(east + north), east):
        x = y = 0
        choices = stamps.get((0, 0), 1)
        for step in range(east + north):
            if step in steps:
                x += 1
            else:
                y += 1
            choices *= stamps.get((x, y), 1)
        total += choices
    return total % 1_000_000_007
