# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: the search for partners begins at the block itself."""

from bisect import bisect_left, bisect_right


def counterweight_pairs(weights: list[int], low: int, high: int) -> int:
    if low > high:
        return 0
    ordered = sorted(weights)
    total = 0
    for index, weight in enumerate(ordered):
        first = bisect_left(ordered, low - weight, index)
        end = bisect_right(ordered, high - weight, index)
        total += end - first
    return total
