# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Divides by primes up to the cube root of what is left."""

from collections import Counter
from math import isqrt

PRIMES = [p for p in range(2, 1001) if all(p % d for d in range(2, isqrt(p) + 1))]


def dice_cubes(numbers: list[int]) -> int:
    classes: Counter[tuple[int, int]] = Counter()
    for number in numbers:
        once = twice = 1
        for prime in PRIMES:
            if prime * prime * prime > number:
                break
            exponent = 0
            while number % prime == 0:
                number //= prime
                exponent += 1
            if exponent % 3 == 1:
                once *= prime
            elif exponent % 3 == 2:
                twice *= prime
        root = isqrt(number)
        if root * root == number:
            twice *= root
        else:
            once *= number
        classes[once, twice] += 1
    pairs = 0
    for (once, twice), cards in classes.items():
        pairs += cards * classes.get((twice, once), 0)
    return (pairs - classes[1, 1]) // 2
