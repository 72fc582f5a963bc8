# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Pairs of equal weights are joined; bits of the totals of either half of the weights meet."""

from bisect import insort
from collections import Counter


def fold(weights: list[int]) -> list[int]:
    """Return weights in ascending order, one or two of each, with which the same totals differ."""
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
    return folded


def parcel_balance(weights: list[int]) -> int:
    total = sum(weights)
    half = total // 2
    folded = fold(weights)
    first = second = 1
    for weight in folded[::2]:
        first |= first << weight
    for weight in folded[1::2]:
        second |= second << weight
    # A set of totals is its own mirror image: v is in it if and only if largest - v is.
    shift = second.bit_length() - 1 - half
    shifted = first << max(shift, 0)
    mirrored = second << max(-shift, 0)
    for lacking in range(30):
        if shifted << lacking & mirrored:
            return total - 2 * (half - lacking)
    for weight in folded[1::2]:
        first |= first << weight
    within = first & ((2 << half) - 1)
    return total - 2 * (within.bit_length() - 1)
