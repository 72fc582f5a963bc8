# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A Counter of the digits of each code, frozen to be a key."""

from collections import Counter, defaultdict


def digit_twins(codes: list[int]) -> int:
    families: defaultdict[frozenset[tuple[str, int]], int] = defaultdict(int)
    for code in codes:
        families[frozenset(Counter(str(code)).items())] += 1
    return sum(size * (size - 1) // 2 for size in families.values())
