# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: takes all values equal to the one that leaves out of the window, and counts them off."""

from bisect import bisect_left, bisect_right, insort


def rolling_median(values: list[int], width: int) -> int:
    window = sorted(values[:width])
    total = window[(width - 1) // 2]
    for old, new in zip(values, values[width:]):
        del window[bisect_left(window, old) : bisect_right(window, old)]
        insort(window, new)
        total += window[(len(window) - 1) // 2]
    return total
