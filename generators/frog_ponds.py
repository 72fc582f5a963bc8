# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Ponds for `frog_ponds`: size is the number of ponds.

Solutions are slow here when they go from night to night, or multiply every pond with every other
one. There are more nights where there are more ponds.
"""

import random

Arguments = tuple[list[int], list[int], int]

EDGES: tuple[Arguments, ...] = (
    ([7], [3], 0),
    ([7], [3], 4),
    ([7], [3, 0, 2, 5], 3),
    ([1, 2], [0], 5),
    ([0, 0, 0], [1, 2, 3], 3),
    ([1, 0, 0, 0, 0], [0, 1], 7),
    ([9, 8], [1, 2, 3, 4, 5, 6, 7, 8], 2),
    ([5, 6, 7], [0, 0, 0, 1], 1),
    ([1_000_000] * 4, [1_000] * 8, 6),
    ([1, 2, 3, 4, 5, 6, 7], [2, 0, 1], 33),
    ([1_000_000, 0, 999_999], [1_000, 999], 40),
)


def edges(size: int, rng: random.Random) -> Arguments:
    """Hand-made rings, whatever the size."""
    ponds, young, nights = rng.choice(EDGES)
    return list(ponds), list(young), nights


def random_ponds(size: int, rng: random.Random) -> Arguments:
    """Frogs everywhere, and young ones in the ponds nearby."""
    ponds = [rng.randint(0, 1_000_000) for _ in range(size)]
    return ponds, [rng.randint(0, 1_000) for _ in range(4)], _nights(size, 16, rng)


def one_pond_hurts_short_lists(size: int, rng: random.Random) -> Arguments:
    """At first there are frogs in a single pond."""
    ponds = [0] * size
    ponds[rng.randrange(size)] = rng.randint(1, 1_000_000)
    return ponds, [rng.randint(1, 9) for _ in range(3)], _nights(size, 25, rng)


def far_reach_hurts_single_nights(size: int, rng: random.Random) -> Arguments:
    """Young ones come as far as they can."""
    ponds = [rng.randint(0, 1_000_000) for _ in range(size)]
    return ponds, [rng.randint(500, 1_000) for _ in range(8)], _nights(size, 13, rng)


def gaps_between_young_ones_hurt_windows(size: int, rng: random.Random) -> Arguments:
    """Ponds with many frogs and with few by turns; most numbers of young ones are 0."""
    ponds = [rng.choice((rng.randint(0, 9), 10**6 - rng.randint(0, 9))) for _ in range(size)]
    young = [rng.randint(1, 3), 0, 0, rng.randint(1, 1_000), 0, rng.randint(1, 5)]
    return ponds, young, _nights(size, 16, rng)


def _nights(size: int, factor: int, rng: random.Random) -> int:
    """Return so many nights that about half of the bits of their number are set."""
    if size < 20:
        return rng.randint(1, 12)
    nights = factor * size
    bits = nights.bit_length() - 1
    chosen = rng.sample(range(bits), bits // 2)
    return (1 << bits) + sum([1 << place for place in chosen])
