# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Lengths for `four_days`: size is the number of days.

Solutions are slow here when they go through triples of days. The number of different sums, and how
many fours fit, differ from shape to shape.
"""

import random

EDGES: tuple[tuple[list[int], int], ...] = (
    ([], 0),
    ([4, 4, 4], 0),
    ([1, 1, 1, 1], 0),
    ([5, 6, 3, 4], 4),
    ([3, 4, 5, 6], -4),
    ([3, 4, 5, 6], 4),
    ([0, 0, 0, 0, 0, 0], 0),
    ([1_000_000_000, 0, 0, 0, 1_000_000_000], 1_000_000_000),
    ([2, 0, 1, 1, 2, 0], 0),
    ([4, 1, 3, 2, 1, 1], 2),
)


def edges(size: int, rng: random.Random) -> tuple[list[int], int]:
    """Hand-made diaries of up to six days, whatever the size."""
    metres, more = rng.choice(EDGES)
    return list(metres), more


def random_days(size: int, rng: random.Random) -> tuple[list[int], int]:
    """Any lengths; the difference is that of some four days."""
    most = 1_000_000_000 if size > 20 else rng.choice((5, 12))
    return _choose([rng.randint(0, most) for _ in range(size)], rng)


def steady_days_hurt_triples(size: int, rng: random.Random) -> tuple[list[int], int]:
    """Lengths out of a narrow range, so that very many fours fit."""
    start = rng.randrange(100)
    return _choose([start + rng.randrange(3 + size // 4) for _ in range(size + size // 8)], rng)


def slower_days_hurt_triples(size: int, rng: random.Random) -> tuple[list[int], int]:
    """Lengths that decrease with small exceptions, all of them multiples of some length."""
    step = rng.randint(1, 1_000)
    lengths = [(2 * (size - day) + rng.randrange(size // 2 + 2)) * step for day in range(size)]
    return _choose(lengths, rng)


def two_workshops_hurt_triples(size: int, rng: random.Random) -> tuple[list[int], int]:
    """Long and short lengths by turns."""
    long = 400_000_000 if size > 20 else 9
    width = size * 20 if size > 20 else 3
    return _choose([(day % 2) * long + rng.randrange(width) for day in range(size)], rng)


def _choose(metres: list[int], rng: random.Random) -> tuple[list[int], int]:
    """Return the lengths with the difference of some four of the days, or a small one."""
    if len(metres) < 4 or rng.randrange(6) == 0:
        return metres, rng.randint(-2, 2)
    a, b, c, d = sorted(rng.sample(range(len(metres)), 4))
    more = metres[a] + metres[b] - metres[c] - metres[d]
    return metres, max(-1_000_000_000, min(more, 1_000_000_000))
