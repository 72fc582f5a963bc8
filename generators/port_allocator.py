# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wishes for `port_allocator`: size is the number of services.

Solutions are slow here when they step over ports that are taken, or keep lists of them. Where there
are few services, there are hardly more ports.
"""

import random

Case = tuple[list[int], int, int]

EDGES: tuple[Case, ...] = (
    ([], 0, 0),
    ([0], 0, 0),
    ([0, 0], 0, 0),
    ([1_000_000_000] * 2, 1_000_000_000, 1_000_000_000),
    ([1_000_000_000] * 3, 0, 1_000_000_000),
    ([3, 3, 3, 3], 2, 4),
    ([5, 6, 5, 7, 5], 4, 7),
    ([0, 1, 0, 2, 0], 0, 9),
    ([9, 8, 9, 8, 7], 6, 9),
)


def edges(size: int, rng: random.Random) -> Case:
    """Hand-made lists of up to five wishes, whatever the size."""
    wishes, low, high = rng.choice(EDGES)
    return list(wishes), low, high


def random_wishes(size: int, rng: random.Random) -> Case:
    """Nine tenths as many wishes as ports, or three wishes for two ports at far places."""
    if size < 100:
        low = rng.randrange(5)
        high = low + size + size // 9
        return [rng.randint(low, high) for _ in range(size)], low, high
    places = [rng.randrange(999_000_000) for _ in range(size // 1000 + 1)]
    return [rng.choice(places) + rng.randrange(700) for _ in range(size)], 0, 1_000_000_000


def same_wishes_hurt_stepping(size: int, rng: random.Random) -> Case:
    """Some ports that everybody wishes for, and some wishes in between."""
    low = rng.randrange(9)
    high = low + rng.choice((size, size // 2)) if size < 100 else 800_000_000
    hot = [rng.randint(low, high) for _ in range(2 if size < 100 else 5)]
    wishes = []
    for _ in range(size):
        wish = rng.choice(hot) if rng.randrange(4) else rng.randint(low, high)
        wishes.append(wish if rng.randrange(3) else min(high, wish + rng.randrange(size)))
    return wishes, low, high


def high_wishes_hurt_searches_from_below(size: int, rng: random.Random) -> Case:
    """Most wishes are for the highest ports, which are soon taken."""
    low = rng.randrange(100)
    high = low + (2 * size if size < 100 else 700_000_000)
    top = high - size // 4
    wishes = []
    for _ in range(size):
        first = rng.choice((low, top, top))
        wishes.append(rng.randint(first, min(high, first + size)))
    return wishes, low, high


def too_many_wishes_hurt_full_scans(size: int, rng: random.Random) -> Case:
    """A few more wishes than ports."""
    low = rng.randrange(1, 2_000)
    high = low + max(0, size - size // 8 - 2)
    return [rng.randint(low, high) for _ in range(size)], low, high
