# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Strings of pearls for `pearl_stretches`: size is about the number of pearls.

Solutions are slow here when they look at the pieces that begin with each pearl, or at the halves,
quarters and so on of the string.
"""

import random

EDGES: tuple[list[int], ...] = (
    [],
    [7],
    [4, 4],
    [10_000, 1, 10_000, 10_000],
    [1, 2, 3, 4, 5],
    [5, 4, 3, 2, 1],
    [3, 1, 3, 1, 2, 2, 4, 1],
    [2, 5, 1, 6, 3, 3, 6, 1, 4],
)


def edges(size: int, rng: random.Random) -> tuple[list[int]]:
    """Hand-made strings, whatever the size."""
    return (list(rng.choice(EDGES)),)


def random_pearls(size: int, rng: random.Random) -> tuple[list[int]]:
    """Any diameters."""
    limit = 9 if size < 100 else 10_000
    return ([rng.randint(1, limit) for _ in range(size)],)


def growing_swings_hurt_searches(size: int, rng: random.Random) -> tuple[list[int]]:
    """Large and small pearls take turns, ever larger and ever smaller ones, with a few shifts."""
    limit = 10 if size < 100 else 10_000
    period = rng.randint(size // 3 + 1, size // 2 + 1)
    pearls = []
    for place in range(size):
        swing = (place % period + 1) * limit // (2 * period)
        middle = limit // 2 + rng.randint(-1, 1)
        pearls.append(middle + swing if place % 2 else middle - swing)
    return ([min(limit, max(1, pearl)) for pearl in pearls],)


def long_waves_hurt_single_starts(size: int, rng: random.Random) -> tuple[list[int]]:
    """Diameters rise and fall by steps for a while; a piece keeps its extremes for long."""
    limit = 9 if size < 100 else 10_000
    step = max(1, limit * 20 // size)
    pearls = []
    pearl, rising = rng.randint(1, limit), True
    for _ in range(size):
        pearls.append(pearl)
        pearl += rng.randint(0, step) if rising else -rng.randint(0, step)
        if not 1 <= pearl <= limit or rng.randrange(200) == 0:
            rising = not rising
            pearl = min(limit, max(1, pearl))
    return (pearls,)


def few_diameters_hurt_comparisons(size: int, rng: random.Random) -> tuple[list[int]]:
    """Up to a dozen diameters, now and then the same one several times."""
    kinds = rng.sample(range(1, 10_001), rng.randint(3, 12))
    pearls: list[int] = []
    while len(pearls) < size:
        pearls += [rng.choice(kinds)] * rng.choice((1, 1, 1, 1, 2, 3))
    return (pearls[:size],)
