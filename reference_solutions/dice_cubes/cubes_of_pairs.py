# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Looks for the cube root of each product."""

from itertools import combinations


def is_cube(product: int) -> bool:
    low, high = 1, 1 << 20
    while low < high:
        middle = (low + high) // 2
        if middle**3 < product:
            low = middle + 1
        else:
            high = middle
    return low**3 == product


def dice_cubes(numbers: list[int]) -> int:
    return sum(is_cube(one * other) for one, other in combinations(numbers, 2))
