# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wages and rests for `rest_days`: size is the number of days.

Solutions are slow here when they look at many earlier days for each day. Two dozen rests are asked
for, half of them short.
"""

import random

Input = tuple[list[int], list[int]]

LARGE = 1_000_000

EDGES: tuple[Input, ...] = (
    ([], [0]),
    ([], [3, 0]),
    ([5], [0, 1, 9]),
    ([-5], [0, 1]),
    ([0, -1, 0], [0, 1]),
    ([3, 4, 3], [0, 1, 2, 3]),
    ([3, 7, 3], [1]),
    ([4, -1, 4, -1, 4], [0, 1, 2]),
    ([1, 1, 1, 1, 1, 1, 1], [2, 3, 0, 1]),
    ([LARGE, 1, 1, LARGE], [2, 3]),
    ([-LARGE, -LARGE, -3], [0, 1, 10_000]),
)


def edges(size: int, rng: random.Random) -> Input:
    """Hand-made wages of up to seven days, whatever the size."""
    wages, rests = rng.choice(EDGES)
    return (list(wages), list(rests))


def random_wages(size: int, rng: random.Random) -> Input:
    """Wages of all sizes, a third of them negative."""
    bound = 9 if size < 60 else LARGE
    return ([rng.randint(-bound // 2, bound) for _ in range(size)], _rests(size, rng))


def good_days_hurt_slices(size: int, rng: random.Random) -> Input:
    """All wages alike, but for one: nearly as many ways to the best total as days."""
    bound = 5 if size < 60 else LARGE // 2
    return ([bound + rng.randint(0, 3) for _ in range(size)], _rests(size, rng))


def bad_days_between(size: int, rng: random.Random) -> Input:
    """Long runs of days on which one would have to pay, and good ones in between."""
    bound = 4 if size < 60 else LARGE
    wages: list[int] = []
    while len(wages) < size:
        wages += [-rng.randint(0, bound) for _ in range(rng.randint(0, 5))]
        wages += [rng.randint(1, bound) for _ in range(rng.randint(1, 4))]
    return (wages[:size], _rests(size, rng))


def growing_wages_hurt_slices(size: int, rng: random.Random) -> Input:
    """Wages rise from day to day, with some noise, and start below zero."""
    step = 1 if size < 60 else 40
    start = rng.randint(-size * step // 4, 0)
    return ([start + step * i + rng.randint(-2, 2) for i in range(size)], _rests(size, rng))


def _rests(size: int, rng: random.Random) -> list[int]:
    """Return few rests for a small size and two dozen for a large one, half of them short."""
    if size < 60:
        return [*rng.sample(range(1, size // 3 + 4), rng.randint(1, 3)), 0][:: rng.choice((1, -1))]
    rests = rng.sample(range(30), 12) + rng.sample(range(30, size // 2), 12)
    rng.shuffle(rests)
    return rests
