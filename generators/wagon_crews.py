# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Trains for `wagon_crews`: size is the number of wagons.

Solutions are slow here when they look at all choices of a crew for each stretch of the train. Crews
may take a fifth to a third of the wagons.
"""

import random

Arguments = tuple[list[int], int]
EDGES: tuple[Arguments, ...] = (
    ([], 1),
    ([-4], 3),
    ([5, 5], 1),
    ([2, -7], 2),
    ([0, 0, 0], 2),
    ([-5, -1, -5], 1),
    ([4, 9, -3, 2], 2),
    ([1, 8, -9, 8, 1, -2], 3),
    ([-1, -1, 3, -1, -1, -1, 3], 2),
)


def edges(size: int, rng: random.Random) -> Arguments:
    """Hand-made trains, whatever the size."""
    pay, most = rng.choice(EDGES)
    return list(pay), most


def random_pay(size: int, rng: random.Random) -> Arguments:
    """Any pay, slightly more often positive."""
    limit = 9 if size < 20 else 1_000
    return [rng.randint(limit // 9 - limit, limit) for _ in range(size)], _draw_most(size, rng)


def rich_wagons_hurt_all_choices(size: int, rng: random.Random) -> Arguments:
    """Positive pay but for a few wagons, so that taking many is good, leaving some is not."""
    limit = 9 if size < 20 else 999
    pay = [rng.randint(1, limit) for _ in range(size)]
    for place in range(size):
        if rng.randrange(5) == 0:
            pay[place] = -rng.randint(limit // 2, limit)
    return pay, _draw_most(size, rng)


def waste_in_stretches_hurts_all_choices(size: int, rng: random.Random) -> Arguments:
    """Stretches of wagons that pay, and stretches of waste."""
    limit = 9 if size < 20 else 300
    pay: list[int] = []
    sign = 1
    while len(pay) < size:
        pay += [sign * rng.randint(1, limit) for _ in range(rng.randint(1, 2 + size // 20))]
        sign = -sign
    return pay[:size], _draw_most(size, rng)


def equal_wagons_hurt_early_ends(size: int, rng: random.Random) -> Arguments:
    """Two kinds of wagons only: many choices are equally good."""
    good, bad = rng.randint(1, 4), -rng.randint(1, 4)
    return rng.choices((good, bad), (3, 2), k=size), _draw_most(size, rng)


def _draw_most(size: int, rng: random.Random) -> int:
    """Return how many wagons a crew may take: a quarter of them or so, three for short trains."""
    return rng.randint(2, 4) if size < 20 else size // 5 + rng.randrange(size // 10)
