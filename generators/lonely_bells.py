# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Bells and minutes for `lonely_bells`: size is about the number of minutes.

Solutions are slow here when they do something in Python for each ring of a bell, or for each
minute. Several bells ring in a minute on average, fewer where there are only some hundred minutes.
In all shapes the last minute is one in which a bell rings.
"""

import random
from collections.abc import Callable

FEW_MINUTES = 1_000

EDGES: tuple[tuple[list[int], int], ...] = (
    ([], 1),
    ([30], 29),
    ([30], 30),
    ([40, 40], 40),
    ([40, 60, 40], 60),
    ([50, 50, 50, 70], 140),
    ([30, 60, 90], 180),
    ([30, 45, 90, 90], 225),
    ([1_000_000, 100, 900_000], 300),
    (
        [
            53,
            34,
            119,
            35,
            109,
            114,
            119,
            78,
            51,
            94,
            65,
            48,
            53,
            102,
            113,
            30,
            125,
            92,
            85,
            56,
            48,
            33,
            107,
            68,
            78,
            93,
            69,
            111,
            120,
            130,
            41,
            119,
            69,
            40,
            121,
            73,
            74,
            52,
            78,
            74,
        ],
        159,
    ),
)


def edges(size: int, rng: random.Random) -> tuple[list[int], int]:
    """Hand-made towers of up to four bells, whatever the size."""
    periods, minutes = rng.choice(EDGES)
    return list(periods), minutes


def random_periods(size: int, rng: random.Random) -> tuple[list[int], int]:
    """Periods of all lengths up to 600, some of them twice."""
    return _hang(size, 3.0, lambda: rng.randint(30, 600), rng)


def short_periods_hurt_work_per_ring(size: int, rng: random.Random) -> tuple[list[int], int]:
    """Periods of 30 to 130; three bells in a minute on average, so that lonely ones are rare."""
    return _hang(size, 3.5, lambda: rng.randint(30, 130), rng)


def long_periods_hurt_work_per_bell(size: int, rng: random.Random) -> tuple[list[int], int]:
    """Many bells with long periods."""
    return _hang(size, 2.0, lambda: rng.randint(150, 700), rng)


def families_hurt_distinct_only(size: int, rng: random.Random) -> tuple[list[int], int]:
    """Multiples of a few short periods; the same period comes again and again."""
    roots = [rng.randint(30, 60) for _ in range(12)]
    return _hang(size, 3.0, lambda: rng.choice(roots) * rng.randint(1, 6), rng)


def _hang(
    size: int, rings: float, draw: Callable[[], int], rng: random.Random
) -> tuple[list[int], int]:
    """Return bells that ring so many times a minute, and minutes that end with a ring."""
    if size < FEW_MINUTES:
        rings = 0.6
    periods = [draw()]
    while sum(1 / period for period in periods) < rings:
        periods.append(draw())
    return periods, max(size - size % periods[0], 1)
