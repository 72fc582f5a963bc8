# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A Counter over the joined texts of all numbers."""

from collections import Counter


def odometer_digits(values: list[int]) -> list[int]:
    counts = Counter("".join(map(str, values)))
    return [counts[str(digit)] for digit in range(10)]
