# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Cables for `crossing_cables`: size is their number.

Solutions are slow here when they look at pairs of cables, or add up one current after the other.
Most shapes have long cables, so that it does not help to stop behind a cable's end.
"""

import random

EDGES: tuple[list[tuple[int, int, int]], ...] = (
    [],
    [(1, 2, 5)],
    [(1, 3, 2), (2, 4, 3)],
    [(1, 3, 2), (3, 4, 3)],
    [(1, 3, 2), (1, 4, 3), (2, 4, 5)],
    [(1, 6, 2), (2, 3, 3), (4, 5, 7), (5, 8, 11)],
    [(2, 5, 3), (2, 5, 3), (3, 6, 4), (1, 2, 9), (1, 3, 10)],
    [(1, 1_000_000, 1_000), (2, 999_999, 1_000)],
    [(1, 999_999, 1_000), (2, 1_000_000, 1_000), (1, 999_999, 1_000)],
    [(5, 9, 1), (4, 8, 2), (3, 7, 4), (2, 6, 8), (1, 5, 16)],
)


def edges(size: int, rng: random.Random) -> tuple[list[tuple[int, int, int]]]:
    """Hand-made cables, whatever the size."""
    return (list(rng.choice(EDGES)),)


def random_cables(size: int, rng: random.Random) -> tuple[list[tuple[int, int, int]]]:
    """Cables between any two sockets."""
    sockets = 2 + size * rng.choice((1, 3, 9))
    return _plug([rng.sample(range(1, sockets + 1), 2) for _ in range(size)], rng)


def long_cables_hurt_scans(size: int, rng: random.Random) -> tuple[list[tuple[int, int, int]]]:
    """Cables from the left half of the wall to the right half."""
    half = 1 + size * 3
    pairs = [[rng.randint(1, half), rng.randint(half + 1, 2 * half)] for _ in range(size)]
    return _plug(pairs, rng)


def shared_sockets_hurt_pairs(size: int, rng: random.Random) -> tuple[list[tuple[int, int, int]]]:
    """Several cables in each socket, some between the same two."""
    sockets = 3 + size // 4
    return _plug([rng.sample(range(1, sockets + 1), 2) for _ in range(size)], rng)


def shifted_cables_hurt_scans(size: int, rng: random.Random) -> tuple[list[tuple[int, int, int]]]:
    """Cables of nearly the same length: each crosses most of those that begin inside it."""
    length = 2 + size * 3 // 2
    pairs = []
    for _ in range(size):
        left = rng.randint(1, 2 * size + 1)
        pairs.append([left, left + length + rng.randint(-1, 1 + size // 4)])
    return _plug(pairs, rng)


def _plug(pairs: list[list[int]], rng: random.Random) -> tuple[list[tuple[int, int, int]]]:
    """Return cables with the ends in order, and currents at random."""
    most = rng.choice((10, 100, 1_000))
    return ([(min(pair), max(pair), rng.randint(1, most)) for pair in pairs],)
