"""Numbers with enough pairs that no answer can be guessed."""

import random


def random_numbers(size: int, rng: random.Random) -> tuple[list[int], int]:
    return [rng.randint(-1000, 1000) for _ in range(size)], rng.randint(-50, 50)


def many_repeats_hurt_pairwise(size: int, rng: random.Random) -> tuple[list[int], int]:
    return [rng.randint(0, 40) for _ in range(size)], rng.randint(20, 60)
