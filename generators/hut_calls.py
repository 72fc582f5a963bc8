# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Huts and cables for `hut_calls`: size is about the number of huts.

Solutions are slow here when they follow the cables from each hut, or from a middle hut of each part
of the mountains.
"""

import random

Arguments = tuple[int, list[tuple[int, int, int]], int, int]
EDGES: tuple[Arguments, ...] = (
    (1, [], 0, 0),
    (2, [(1, 0, 5)], 0, 5),
    (2, [(1, 0, 5)], 5, 5),
    (2, [(0, 1, 5)], 0, 4),
    (3, [(0, 1, 2), (1, 2, 3)], 5, 5),
    (4, [(0, 1, 3), (2, 1, 2), (1, 3, 4)], 6, 7),
    (5, [(0, 1, 1), (0, 2, 1), (0, 3, 1), (0, 4, 1)], 2, 2),
    (6, [(3, 0, 2), (3, 1, 1), (4, 3, 2), (2, 4, 1), (5, 4, 3)], 3, 5),
    (8, [(0, 5, 1), (7, 0, 1), (3, 0, 1), (0, 1, 1), (4, 0, 1), (0, 2, 1), (6, 0, 2)], 0, 2),
    (7, [(0, 1, 4), (1, 2, 1), (2, 3, 1), (1, 4, 2), (4, 5, 2), (0, 6, 1)], 0, 6),
)


def edges(size: int, rng: random.Random) -> Arguments:
    """Hand-made huts, whatever the size."""
    huts, cables, low, high = rng.choice(EDGES)
    return huts, list(cables), low, high


def random_huts(size: int, rng: random.Random) -> Arguments:
    """Each hut is linked to any earlier one."""
    return _link([rng.randrange(hut) for hut in range(1, size)], 2, 9, rng)


def valley_hurts_searches(size: int, rng: random.Random) -> Arguments:
    """Huts along a valley, one in three of them a bit up the slope."""
    befores, last = [], 0
    for hut in range(1, size):
        befores.append(last)
        if rng.randrange(3):
            last = hut
    return _link(befores, size // 20, size // 4, rng)


def forks_hurt_searches(size: int, rng: random.Random) -> Arguments:
    """Valleys that fork after one or two huts."""
    befores: list[int] = []
    ends = [0]
    for end in ends:
        for _ in range(2):
            hut = end
            for _ in range(rng.randint(1, 2)):
                befores.append(hut)
                hut = len(befores)
            ends.append(hut)
        if len(befores) >= size - 1:
            break
    return _link(befores[: size - 1], 6, 20, rng)


def side_valleys_hurt_one_sided_merges(size: int, rng: random.Random) -> Arguments:
    """Side valleys with many huts each, which begin at huts of a main valley."""
    width = max(1, round(size**0.5 / 2))
    befores = list(range(width - 1))
    while len(befores) < size - 1:
        hut = rng.randrange(width)
        for _ in range(min(rng.randint(width, 3 * width), size - 1 - len(befores))):
            befores.append(hut)
            hut = len(befores)
    return _link(befores, width, 4 * width, rng)


def _link(befores: list[int], least: int, most: int, rng: random.Random) -> Arguments:
    """Return the huts, renamed, with calls over the usual length of so many cables."""
    huts = len(befores) + 1
    names = rng.sample(range(huts), huts)
    longest = 4 if huts < 30 else 1_000
    cables = [(names[i], names[j], rng.randint(1, longest)) for i, j in enumerate(befores, 1)]
    cables = [(b, a, metres) if rng.randrange(2) else (a, b, metres) for a, b, metres in cables]
    rng.shuffle(cables)
    if huts < 30:
        low = rng.choice((0, 0, 1, 3))
        return huts, cables, low, low + rng.randint(0, 9)
    return huts, cables, least * longest // 2, most * longest // 2
