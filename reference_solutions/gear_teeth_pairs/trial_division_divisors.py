# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Factors each number by trial division and looks up its signed square-free divisors."""

from collections import defaultdict


def prime_factors(number: int) -> list[int]:
    factors = []
    p = 2
    while p * p <= number:
        if number % p == 0:
            factors.append(p)
            while number % p == 0:
                number //= p
        p += 1
    if number > 1:
        factors.append(number)
    return factors


def gear_teeth_pairs(teeth: list[int]) -> int:
    earlier: defaultdict[int, int] = defaultdict(int)
    total = 0
    for count in teeth:
        signed = [(1, 1)]
        for p in prime_factors(count):
            signed += [(d * p, -sign) for d, sign in signed]
        for d, sign in signed:
            total += sign * earlier[d]
            earlier[d] += 1
    return total
