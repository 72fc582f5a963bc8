# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Reachable totals as the bits of an int; pairs of equal weights are joined to double weights."""

from bisect import insort
from collections import Counter


def parcel_balance(weights: list[int]) -> int:
    total = sum(weights)
    half = total // 2
    numbers = Counter(weights)
    waiting = sorted(numbers)
    folded = []
    for weight in waiting:
        number = numbers[weight]
        if number > 2:
            more = (number - 1) // 2
            number -= 2 * more
            if 2 * weight not in numbers:
                insort(waiting, 2 * weight)
            numbers[2 * weight] += more
        folded += [weight] * number
    within = (2 << half) - 1
    sums = 1
    largest = 0
    for weight in folded:
        sums |= sums << weight
        largest += weight
        if largest > half:
            sums &= within
            if sums >> half:
                break
    return total - 2 * (sums.bit_length() - 1)
