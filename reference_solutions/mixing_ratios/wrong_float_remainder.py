# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: takes the remainder of floats."""

from math import fmod


def mixing_ratios(parts: list[tuple[int, int]], p: int) -> int:
    return sum(int(fmod(float(a % p) * pow(b, -1, p), p)) for a, b in parts)
