# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""All pairs of pictures, the bits counted in binary digits."""

from itertools import combinations


def fingerprint_spread(prints: list[int]) -> int:
    return sum(bin(first ^ second).count("1") ** 2 for first, second in combinations(prints, 2))
