# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Multiplies each first number by the power p - 2 of the second."""


def mixing_ratios(parts: list[tuple[int, int]], p: int) -> int:
    return sum([a * pow(b, p - 2, p) % p for a, b in parts])
