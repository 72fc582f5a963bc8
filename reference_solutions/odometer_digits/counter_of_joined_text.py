"""A Counter over the joined texts of all numbers."""

from collections import Counter


def odometer_digits(values: list[int]) -> list[int]:
    counts = Counter("".join(map(str, values)))
    return [counts[str(digit)] for digit in range(10)]
