# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: bisect_left at the upper limit, so that the limit itself does not count."""

from bisect import bisect_left


def counterweight_pairs(weights: list[int], low: int, high: int) -> int:
    if low > high:
        return 0
    ordered = sorted(weights)
    total = 0
    for index, weight in enumerate(ordered):
        first = bisect_left(ordered, low - weight, index + 1)
        end = bisect_left(ordered, high - weight, index + 1)
        total += max(0, end - first)
    return total
