# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Count numbers that have four bits for each digit."""

from collections import Counter

WEIGHTS = [0] * 48 + [16**digit for digit in range(10)]


def digit_twins(codes: list[int]) -> int:
    weigh = WEIGHTS.__getitem__
    families = Counter([sum(map(weigh, str(code).encode())) for code in codes])
    return sum([size * (size - 1) // 2 for size in families.values()])
