# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: takes the extremes up to the middle for those beyond it while only one of them is."""

from itertools import accumulate
from operator import mul


def count_across(left: list[int], right: list[int]) -> int:
    """Price of the pieces that begin in the reversed left part and end in the right one."""
    lows = list(accumulate(right, min))
    highs = list(accumulate(right, max))
    price_sums = list(accumulate(map(mul, lows, highs), initial=0))
    size = len(right)
    price = price_sums[size]
    low_end = high_end = total = 0
    low, high = left[0], left[0]
    for pearl in left:
        if pearl < low:
            low = pearl
        elif pearl > high:
            high = pearl
        while low_end < size and lows[low_end] >= low:
            low_end += 1
        while high_end < size and highs[high_end] <= high:
            high_end += 1
        if low_end < high_end:
            total += low * high * low_end
            total += high * low * (high_end - low_end)
            total += price - price_sums[high_end]
        else:
            total += low * high * high_end
            total += low * high * (low_end - high_end)
            total += price - price_sums[low_end]
    return total


def pearl_stretches(pearls: list[int]) -> int:
    if len(pearls) < 2:
        return pearls[0] ** 2 if pearls else 0
    middle = len(pearls) // 2
    left, right = pearls[:middle], pearls[middle:]
    return pearl_stretches(left) + pearl_stretches(right) + count_across(left[::-1], right)
