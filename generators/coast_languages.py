# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Coasts for `coast_languages`: size is about the number of villages.

Solutions are slow here when they count from each village on, walk along the whole coast for each
language, or look at halves, quarters and so on.
"""

import random

EDGES: tuple[list[int], ...] = (
    [],
    [3],
    [0, 0],
    [0, 1, 0, 1],
    [4, 4, 7, 4],
    [1, 2, 2, 1, 1],
    [1, 1, 2, 3, 1, 1],
    [1, 2, 3, 1, 2, 3],
    [5, 6, 5, 5, 6, 7, 7, 5],
    [2, 3, 3, 4, 4, 4, 3, 3, 2],
)


def edges(size: int, rng: random.Random) -> tuple[list[int]]:
    """Hand-made coasts, whatever the size."""
    return (list(rng.choice(EDGES)),)


def random_villages(size: int, rng: random.Random) -> tuple[list[int]]:
    """Three to five languages, some of them more common."""
    languages = rng.sample(range(10**6 + 1), rng.randint(3, 5))
    return (rng.choices(languages, [4, 3, 2, 1, 1][: len(languages)], k=size),)


def many_languages_hurt_walks_for_each(size: int, rng: random.Random) -> tuple[list[int]]:
    """A few villages for each language, which often lie next to each other."""
    villages: list[int] = []
    while len(villages) < size:
        one, other = rng.randrange(size), rng.randrange(size)
        villages += rng.choices((one, other), (3, 1), k=rng.randint(1, 5))
    return (villages[:size],)


def bays_hurt_halves(size: int, rng: random.Random) -> tuple[list[int]]:
    """Bays of all lengths in which one language prevails over that of the bay before."""
    languages = rng.sample(range(10**6 + 1), max(3, size // 300))
    villages: list[int] = []
    before = rng.choice(languages)
    while len(villages) < size:
        here = rng.choice(languages)
        length = 1 << rng.randrange(1, max(2, size.bit_length() - 2))
        villages += rng.choices((here, before), (3, 2), k=length)
        before = here
    return (villages[:size],)


def one_lingua_franca_hurts_single_starts(size: int, rng: random.Random) -> tuple[list[int]]:
    """About half of the villages speak one language; the others have languages of their own."""
    villages = [rng.randrange(size) if rng.randrange(2) else 10**6 for _ in range(size)]
    return (villages,)
