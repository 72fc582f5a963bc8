# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Divides by all numbers up to the cube root of what is left."""

from collections import defaultdict
from math import isqrt


def dice_cubes(numbers: list[int]) -> int:
    classes: defaultdict[tuple[int, int], int] = defaultdict(int)
    pairs = 0
    for number in numbers:
        once = twice = 1
        divisor = 2
        while divisor * divisor * divisor <= number:
            exponent = 0
            while number % divisor == 0:
                number //= divisor
                exponent += 1
            if exponent % 3 == 1:
                once *= divisor
            elif exponent % 3 == 2:
                twice *= divisor
            divisor += 1
        root = isqrt(number)
        if root * root == number:
            twice *= root
        else:
            once *= number
        pairs += classes[twice, once]
        classes[once, twice] += 1
    return pairs
