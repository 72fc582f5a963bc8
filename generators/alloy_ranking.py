# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Ratios for `alloy_ranking`: size is the number of alloys.

Solutions are slow here when they compare ratios in Python code, or build an object for each. Some
shapes hold ratios that are different, but the same as floats. The step leaves at most forty places
of a large ranking.
"""

import random

Ratio = tuple[int, int]

MAX_AMOUNT = 1_000_000_000

EDGES: tuple[tuple[list[Ratio], int], ...] = (
    ([], 1),
    ([(0, 1)], 50_000),
    ([(0, 7), (0, 3), (1, MAX_AMOUNT), (0, 1)], 1),
    ([(1, 2), (MAX_AMOUNT, 1), (2, 4), (3, 6), (1, 1)], 1),
    ([(3, 6), (2, 4), (1, 2), (2, 5)], 2),
    ([(MAX_AMOUNT - 1, MAX_AMOUNT), (MAX_AMOUNT - 2, MAX_AMOUNT - 1), (1, 1)], 1),
    ([(MAX_AMOUNT, MAX_AMOUNT - 1), (MAX_AMOUNT - 1, MAX_AMOUNT - 2), (1, 1)], 2),
)


def edges(size: int, rng: random.Random) -> tuple[list[Ratio], int]:
    """Hand-made rankings of up to five alloys, whatever the size."""
    ratios, step = rng.choice(EDGES)
    return list(ratios), step


def random_ratios(size: int, rng: random.Random) -> tuple[list[Ratio], int]:
    """Amounts all over their ranges, one ratio in eight a multiple of an earlier small one."""
    ratios: list[Ratio] = []
    for _ in range(size):
        if rng.randrange(8) == 0:
            factor = rng.randint(1, MAX_AMOUNT // 8)
            ratios.append((rng.randint(0, 8) * factor, rng.randint(1, 8) * factor))
        else:
            ratios.append((rng.randint(0, MAX_AMOUNT), rng.randint(1, MAX_AMOUNT)))
    return ratios, _draw_step(size, rng)


def neighbours_hurt_floats(size: int, rng: random.Random) -> tuple[list[Ratio], int]:
    """Triples of ratios whose differences are about 10^-18, scattered."""
    ratios: list[Ratio] = []
    while len(ratios) < size:
        copper = 2 * rng.randint(200_000_000, 240_000_000) + 1
        tin = 1 << rng.randint(24, 28)
        # tin is a power of two and copper odd, so they have no common factor: there is a ratio
        # just below, and the one between both has the sum of their amounts.
        low_copper = pow(tin, -1, copper)
        low_tin = (tin * low_copper - 1) // copper
        ratios += [(tin, copper), (low_tin, low_copper), (tin + low_tin, copper + low_copper)]
    ratios = ratios[:size]
    rng.shuffle(ratios)
    return ratios, _draw_step(size, rng)


def equal_values_hurt_ties(size: int, rng: random.Random) -> tuple[list[Ratio], int]:
    """A few hundred values at most, each written in many ways."""
    limit = min(24, size // 6 + 2)
    ratios = []
    for _ in range(size):
        factor = rng.randint(1, MAX_AMOUNT // 24)
        ratios.append((rng.randint(0, limit) * factor, rng.randint(1, limit) * factor))
    return ratios, _draw_step(size, rng)


def close_ratios_hurt_comparisons(size: int, rng: random.Random) -> tuple[list[Ratio], int]:
    """Large amounts whose ratios are all about the same; they differ from the tenth digit on."""
    share = rng.randint(3, 9)
    ratios = []
    for _ in range(size):
        copper = rng.randint(900_000_000, MAX_AMOUNT)
        ratios.append((share * copper // 10 - rng.randint(0, 3), copper))
    return ratios, _draw_step(size, rng)


def _draw_step(size: int, rng: random.Random) -> int:
    return size // 40 + rng.randint(1, 2)
