# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Lists all pictures."""

from itertools import pairwise, product


def kite_heights(winches: list[tuple[int, int]], min_gap: int, max_gap: int) -> int:
    heights = product(*(range(lowest, highest + 1) for lowest, highest in winches))
    good = (all(min_gap <= abs(a - b) <= max_gap for a, b in pairwise(each)) for each in heights)
    return sum(good) % 9_973
