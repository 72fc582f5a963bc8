# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: takes the average of the two middle values."""

from statistics import median


def rolling_median(values: list[int], width: int) -> int:
    count = len(values) - width + 1
    return sum(int(median(values[i : i + width])) for i in range(count))
