"""A target and numbers, one a line."""

import random


def random_numbers(size: int, rng: random.Random) -> tuple[str]:
    numbers = [rng.randint(-50, 50), *(rng.randint(-300, 300) for _ in range(size))]
    return ("".join(f"{number}\n" for number in numbers),)
