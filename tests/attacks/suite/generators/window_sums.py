"""Numbers and a width."""

import random


def random_numbers(size: int, rng: random.Random) -> tuple[list[int], int]:
    return [rng.randint(0, 1000) for _ in range(size)], rng.randint(5, 40)
