# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Rows of sacks for `sack_takers`: size is the number of sacks.

Solutions are slow here when they look at all numbers of sacks that can be taken, also if only when
the best of them is out of reach: sacks that are mostly worth money make large numbers the best.
"""

import random

EDGES: tuple[tuple[list[int], int], ...] = (
    ([], 1),
    ([7], 1),
    ([-7], 5000),
    ([5, 7], 1),
    ([-5, -7], 2),
    ([1, 1, 1], 2),
    ([0, 0, 0, 0, 5], 3),
    ([-1, -2, -3, -4, -5], 3),
    ([2, -1, 2, -1, 2, -1], 5000),
    ([-9, 1, 1, 1, 1, 1, 1], 2),
    ([1, 1, -1, 1, 1, -2, 1, 2, -2], 5),
    ([-5, 0, 1, 5, -3, -3, 5, -4, -3], 4),
)


def edges(size: int, rng: random.Random) -> tuple[list[int], int]:
    """Hand-made rows of sacks, whatever the size."""
    worth, k = rng.choice(EDGES)
    return list(worth), k


def random_worth(size: int, rng: random.Random) -> tuple[list[int], int]:
    """Sacks of any worth, a bit above nothing in the middle; a third of them at most at once."""
    if size < 20:
        return [rng.randint(-3, 3) for _ in range(size)], rng.randint(2, 4)
    return [rng.randint(-500, 640) for _ in range(size)], _draw_limit(size, 0.33, rng)


def worth_money_hurts_windows(size: int, rng: random.Random) -> tuple[list[int], int]:
    """All sacks are worth money; a quarter of them at most at once."""
    if size < 20:
        return [rng.randint(1, 4) for _ in range(size)], rng.randint(2, 4)
    return [rng.randint(1, 900) for _ in range(size)], _draw_limit(size, 0.25, rng)


def large_handfuls_hurt_windows(size: int, rng: random.Random) -> tuple[list[int], int]:
    """Half of all sacks at most at once, two thirds of them worth money."""
    if size < 20:
        return [rng.randint(-5, 2) for _ in range(size)], max(1, size // 2 + rng.randint(-1, 1))
    return [rng.randint(-400, 800) for _ in range(size)], _draw_limit(size, 0.5, rng)


def waves_hurt_windows(size: int, rng: random.Random) -> tuple[list[int], int]:
    """Long stretches of sacks that are worth money, short ones of sacks that cost some."""
    if size < 20:
        return [rng.choice((-2, -1, 1, 1, 2)) for _ in range(size)], rng.randint(3, 5)
    worth: list[int] = []
    while len(worth) < size:
        worth += [rng.randint(0, 600) for _ in range(rng.randint(size // 8, size // 6))]
        worth += [rng.randint(-600, 0) for _ in range(rng.randint(size // 60, size // 40))]
    return worth[:size], _draw_limit(size, 0.33, rng)


def _draw_limit(size: int, share: float, rng: random.Random) -> int:
    """Return about this share of the sacks."""
    return int(size * share * rng.uniform(0.93, 1.07))
