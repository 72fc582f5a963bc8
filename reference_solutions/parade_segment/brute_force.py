# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""All segments, each counted anew."""

from itertools import combinations


def parade_segment(kinds: list[int], costs: list[int], need: dict[int, int]) -> tuple[int, int]:
    good = [
        (sum(costs[left:right]), right - left, left, right)
        for left, right in combinations(range(len(kinds) + 1), 2)
        if all(kinds[left:right].count(kind) >= number for kind, number in need.items())
    ]
    return min(good)[2:] if good else (-1, -1)
