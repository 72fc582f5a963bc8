# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Two binary searches in the sorted rest for each block."""

from bisect import bisect_left, bisect_right


def counterweight_pairs(weights: list[int], low: int, high: int) -> int:
    if low > high:
        return 0
    weights.sort()
    total = 0
    for index, weight in enumerate(weights):
        first = bisect_left(weights, low - weight, index + 1)
        end = bisect_right(weights, high - weight, index + 1)
        total += end - first
    return total
