# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Raises each second number to the power p - 2 by squaring, step by step."""


def power(base: int, exponent: int, p: int) -> int:
    result = 1
    base %= p
    while exponent:
        if exponent & 1:
            result = result * base % p
        base = base * base % p
        exponent >>= 1
    return result


def mixing_ratios(parts: list[tuple[int, int]], p: int) -> int:
    return sum(a * power(b, p - 2, p) % p for a, b in parts)
