# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: the sorted digits as a number."""

from collections import Counter


def digit_twins(codes: list[int]) -> int:
    families = Counter(int("".join(sorted(str(code)))) for code in codes)
    return sum(size * (size - 1) // 2 for size in families.values())
