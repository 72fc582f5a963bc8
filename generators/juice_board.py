# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Orders for `juice_board`: size is the number of orders.

Solutions are slow here when they look at all juices of a window again. Most juices
are ordered now and then, and one of them so often that its lead begins and ends all the time.
"""

import random

EDGES: tuple[tuple[list[int], int], ...] = (
    ([], 1),
    ([3], 1),
    ([3], 2),
    ([0, 0, 0], 1),
    ([9999, 0, 9999], 3),
    ([1, 2, 3, 4], 4),
    ([1, 1, 2, 2, 3, 3, 4], 4),
    ([5, 5, 5, 1, 2, 3, 4, 6], 4),
    ([1, 2, 1, 2, 1, 2, 1], 2),
    ([1, 1, 1, 2, 2, 2, 1, 3, 1], 5),
    ([4, 4, 6, 6, 4, 6, 8, 8, 8], 6),
)


def edges(size: int, rng: random.Random) -> tuple[list[int], int]:
    """Hand-made orders, whatever the size."""
    orders, width = rng.choice(EDGES)
    return list(orders), width


def favourite_among_random_ones(size: int, rng: random.Random) -> tuple[list[int], int]:
    """One order out of seven is for the favourite, the others at random."""
    width = _draw_width(size, rng)
    juices = _draw_juices(width, rng)
    favourite = juices[0]
    return [favourite if rng.random() < 0.15 else rng.choice(juices) for _ in range(size)], width


def favourites_that_change(size: int, rng: random.Random) -> tuple[list[int], int]:
    """Now this juice is the favourite, now that one."""
    width = _draw_width(size, rng)
    juices = _draw_juices(width, rng)
    orders = []
    favourite = juices[0]
    for _ in range(size):
        if rng.random() < 1 / (2 * width):
            favourite = rng.choice(juices)
        orders.append(favourite if rng.random() < 0.2 else rng.choice(juices))
    return orders, width


def two_favourites_hurt_watching_one(size: int, rng: random.Random) -> tuple[list[int], int]:
    """Two juices take turns, so that they lead together half of the time."""
    width = _draw_width(size, rng)
    juices = _draw_juices(width, rng)
    orders = []
    turn = 0
    for _ in range(size):
        if rng.random() < 0.25:
            turn = 1 - turn
            orders.append(juices[turn])
        else:
            orders.append(rng.choice(juices))
    return orders, width


def rare_favourite_hurts_scans(size: int, rng: random.Random) -> tuple[list[int], int]:
    """All juices in turn again and again, and one of them in between."""
    width = _draw_width(size, rng)
    juices = _draw_juices(width, rng)
    orders: list[int] = []
    while len(orders) < size:
        orders.append(juices[len(orders) % len(juices)])
        if rng.random() < 0.15:
            orders.append(juices[0])
    return orders[:size], width


def _draw_width(size: int, rng: random.Random) -> int:
    if size < 1_000:
        return rng.randint(1, 1 + size // 2)
    return size // 20 + rng.randint(-9, 9)


def _draw_juices(width: int, rng: random.Random) -> list[int]:
    """Return different juices, half as many as the width, at least two."""
    return rng.sample(range(1_000), 2 + width // 2)
