# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Rounds: all amounts that are still to be built are replaced by those of their parts."""

from collections import defaultdict

MODULUS = 1_000_000_007


def parts_explosion(
    recipes: dict[str, list[tuple[str, int]]], product: str, amount: int
) -> list[tuple[str, int]]:
    bought: dict[str, int] = defaultdict(int)
    current = {product: amount}
    while current:
        following: dict[str, int] = defaultdict(int)
        for name, number in current.items():
            if name in recipes:
                for part, count in recipes[name]:
                    following[part] += number * count
            else:
                bought[name] += number
        current = following
    return sorted((name, total % MODULUS) for name, total in bought.items())
