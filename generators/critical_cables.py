# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Cables between stations for `critical_cables`: size is the number of stations.

Solutions are slow here when they search again without each cable, or go up the tree for each cable
that is not in it. Numbers of stations are random, but for the first one's. Some cables lie in
parallel.
"""

import random

Cables = list[tuple[int, int]]
Input = tuple[int, Cables]

EDGES: tuple[Input, ...] = (
    (1, []),
    (4, []),
    (2, [(0, 1)]),
    (2, [(0, 1), (1, 0)]),
    (2, [(1, 0), (0, 1), (0, 1)]),
    (5, [(3, 4)]),
    (5, [(0, 1), (2, 3), (3, 4)]),
    (5, [(0, 1), (1, 2), (2, 0), (3, 4)]),
    (6, [(0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (4, 5), (5, 3)]),
    (6, [(0, 1), (1, 2), (2, 3), (3, 4), (4, 5)]),
    (6, [(5, 0), (5, 1), (5, 2), (5, 3), (5, 4), (4, 5)]),
)


def edges(size: int, rng: random.Random) -> Input:
    """Hand-made networks of up to six stations, whatever the size."""
    n, cables = rng.choice(EDGES)
    return (n, list(cables))


def random_cables(size: int, rng: random.Random) -> Input:
    """Cables at random: a large network, and many small ones beside it."""
    n = size * 5 // 4
    return _numbered(n, [_pair(0, n, rng) for _ in range(n * 6 // 5)] if n > 1 else [], rng)


def ladders_hurt_ways_up(size: int, rng: random.Random) -> Input:
    """Double lines with a rung at most places, one joined to the next by a bridge."""
    cables: Cables = []
    length = min(max(3, size // 3), 1_800) if size < 60 else min(size, 1_800)
    for start in range(0, size, length):
        end = min(start + length, size)
        cables += _ladder(start, end, 7, rng)
        cables += [(rng.randrange(start), rng.randrange(start, end))] if start else []
    return _numbered(size, cables, rng)


def tree_with_doubled_cables(size: int, rng: random.Random) -> Input:
    """A double line and branches at it, half of these doubled; a few stations stand alone."""
    end = min(size // 3, 1_500)
    cables = _ladder(0, end, 3, rng)
    for place in range(max(1, end), size - size // 20):
        other = rng.randrange(place) if rng.randrange(20) == 0 else place - 1
        cables += [(place, other)] * rng.choice((1, 2))
    return _numbered(size, cables, rng)


def long_ladder_with_tails_hurts_searches(size: int, rng: random.Random) -> Input:
    """A long double line, and a single line at its end; some cables doubled, few gaps."""
    end = min(size * 4 // 5, 2_000)
    cables = _ladder(0, end, 4, rng)
    cables += [cable for cable in cables if rng.randrange(9) == 0]
    cables += [(place, place + 1) for place in range(max(0, end - 1), size - 1)]
    cables = [cable for cable in cables if rng.randrange(size + 20) > 2]
    return _numbered(size, cables, rng)


def _ladder(start: int, end: int, gap: int, rng: random.Random) -> Cables:
    """Return cables along two lines, and across for all but one of `gap` places."""
    cables = [(place, place + 2) for place in range(start, end - 2)]
    cables += [(place, place + 1) for place in range(start, end - 1, 2) if rng.randrange(gap)]
    return cables


def _pair(start: int, end: int, rng: random.Random) -> tuple[int, int]:
    """Return two different places in start..end - 1."""
    a, b = rng.sample(range(start, end), 2)
    return (a, b)


def _numbered(n: int, cables: Cables, rng: random.Random) -> Input:
    """Return an input with random numbers for places, its cables in random order."""
    number = [0, *rng.sample(range(1, n), n - 1)]
    turned = [(b, a) if rng.randrange(2) else (a, b) for a, b in cables]
    rng.shuffle(turned)
    return (n, [(number[a], number[b]) for a, b in turned])
