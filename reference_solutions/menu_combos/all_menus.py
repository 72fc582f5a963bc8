# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Goes through all menus."""

from itertools import product


def menu_combos(courses: list[list[int]], k: int) -> int:
    return sum(sorted(sum(menu) for menu in product(*courses))[:k])
