# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Bounds of the lost pairs for each green jar; compares all yellow jars with them."""

from math import isqrt


def jar_pairs(green: list[int], yellow: list[int]) -> int:
    won = 0
    for peas in green:
        root = isqrt(5 * peas * peas)
        low = (root - peas) // 2
        high = (root + peas) // 2
        for other in yellow:
            if other <= low or other > high or other == peas:
                won += 1
    return won
