# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: adds up over posts as if no journey passed two of them."""

from math import comb


def stamped_journeys(east: int, north: int, posts: list[tuple[int, int, int]]) -> int:
    total = comb(east + north, north)
    for x, y, stamps in posts:
        through = comb(x + y, x) * comb(east - x + north - y, east - x)
        total += through * (stamps - 1)
    return total % 1_000_000_007
