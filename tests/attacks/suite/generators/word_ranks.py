"""Words of few letters repeat, words of many letters hardly do."""

import random

LETTERS = "abcdefghijklmnopqrstuvwxyz"


def random_words(size: int, rng: random.Random) -> tuple[list[str]]:
    return (["".join(rng.choices(LETTERS[:6], k=rng.randint(1, 4))) for _ in range(size)],)


def rare_words_hurt_counting_anew(size: int, rng: random.Random) -> tuple[list[str]]:
    return (["".join(rng.choices(LETTERS, k=rng.randint(3, 9))) for _ in range(size)],)
