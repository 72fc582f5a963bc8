# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Keeps the window sorted, but removes the old value by going through the window."""

from bisect import insort


def rolling_median(values: list[int], width: int) -> int:
    window = sorted(values[:width])
    middle = (width - 1) // 2
    total = window[middle]
    for i in range(width, len(values)):
        window.remove(values[i - width])
        insort(window, values[i])
        total += window[middle]
    return total
