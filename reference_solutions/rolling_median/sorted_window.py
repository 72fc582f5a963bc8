# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Keeps the window sorted; the place of the old and of the new value is searched."""

from bisect import bisect_left, insort


def rolling_median(values: list[int], width: int) -> int:
    window = sorted(values[:width])
    middle = (width - 1) // 2
    total = window[middle]
    for old, new in zip(values, values[width:]):
        del window[bisect_left(window, old)]
        insort(window, new)
        total += window[middle]
    return total
