# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Towns and roads for `guild_loads`: size is the number of towns.

Solutions are slow here when they count the halls of both groups of towns whenever a road joins
two, or search from each town.
"""

import random
from collections.abc import Iterable

Road = tuple[int, int, int]
Arguments = tuple[list[int], list[Road]]
EDGES: tuple[Arguments, ...] = (
    ([], []),
    ([0], [(0, 0, 4)]),
    ([5, 5], []),
    ([2, 2], [(0, 1, 3), (1, 0, 8), (0, 1, 1)]),
    ([1, 2, 1], [(0, 1, 7), (1, 2, 7), (2, 2, 9)]),
    ([3, 3, 4, 4], [(0, 2, 2), (2, 1, 5), (1, 3, 4), (3, 0, 3)]),
    ([1, 1, 1, 1], [(0, 1, 1), (2, 3, 1000000), (1, 2, 1), (3, 0, 1)]),
    ([9, 8, 9, 8, 9, 8], [(0, 2, 6), (3, 1, 5), (4, 5, 2), (2, 3, 2), (1, 5, 1), (0, 5, 1)]),
)


def edges(size: int, rng: random.Random) -> Arguments:
    """Hand-made countries, whatever the size."""
    guilds, roads = rng.choice(EDGES)
    return list(guilds), list(roads)


def random_roads(size: int, rng: random.Random) -> Arguments:
    """Any two towns, two to four roads a town; a few towns are not joined to any other."""
    kinds = rng.randint(2, 3) if size < 100 else size // 20
    roads = [(rng.randrange(size), rng.randrange(size)) for _ in range(size * 3)]
    return _finish(size, kinds, roads, rng, spread=30 if size < 100 else 1_000_000)


def long_road_hurts_counting_anew(size: int, rng: random.Random) -> Arguments:
    """Towns along one road that grows weaker, with a few roads to towns near by."""
    kinds = rng.randint(1, 3) if size < 100 else 40
    order = rng.sample(range(size), size)
    limits = sorted((rng.randint(1, 9 * size) for _ in range(size)), reverse=True)
    roads = [(order[i - 1], order[i], limits[i]) for i in range(1, size)]
    roads += [(order[i - 1], order[i - 7], limits[i]) for i in range(7, size)]
    return _shuffle(size, kinds, roads, rng)


def districts_hurt_searches(size: int, rng: random.Random) -> Arguments:
    """Pairs of towns are joined by strong roads, pairs of pairs by weaker ones, and so on."""
    kinds = rng.randint(2, 3) if size < 100 else size // 3
    order = rng.sample(range(size), size)
    roads = []
    width, limit = 1, 900_000
    while width < size:
        for low in range(0, size - width, 2 * width):
            high = min(low + 2 * width, size)
            for _ in range(3):
                a, b = rng.randrange(low, low + width), rng.randrange(low + width, high)
                roads.append((order[a], order[b], limit - rng.randrange(9 if size < 100 else 9000)))
        width, limit = width * 2, limit - 50_000
    return _shuffle(size, kinds, roads, rng)


def many_guilds_hurt_counting_anew(size: int, rng: random.Random) -> Arguments:
    """About three halls a guild; roads lead to any other town, or from one of few towns."""
    kinds = size // 3 + 1
    hubs = rng.sample(range(size), max(1, size // 50))
    roads = [(rng.randrange(size), rng.randrange(size)) for _ in range(size * 3 // 2)]
    roads += [(rng.choice(hubs), town) for town in range(size)]
    return _finish(size, kinds, roads, rng, spread=9 if size < 100 else 30_000)


def _finish(
    size: int, kinds: int, pairs: Iterable[tuple[int, int]], rng: random.Random, spread: int
) -> Arguments:
    """Return the towns with roads between the pairs and limits up to `spread`."""
    return _shuffle(size, kinds, [(a, b, rng.randint(1, spread)) for a, b in pairs], rng)


def _shuffle(size: int, kinds: int, roads: list[Road], rng: random.Random) -> Arguments:
    """Return the towns with so many guilds at random, and the roads in any order and direction."""
    numbers = rng.sample(range(10**6 + 1), kinds)
    guilds = [rng.choice(numbers) for _ in range(size)]
    roads = [(b, a, limit) if rng.randrange(2) else (a, b, limit) for a, b, limit in roads]
    rng.shuffle(roads)
    return guilds, roads
