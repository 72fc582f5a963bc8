# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Orders for `rail_shuttle`: size is their number.

Solutions are slow here when they look at all open orders, or at all orders, to find the next stop.
Orders come faster than the shuttle can carry boxes, so that many are open.
"""

import random

Orders = list[tuple[int, int, int]]

EDGES: tuple[tuple[Orders, int], ...] = (
    ([], 1),
    ([(0, 0, 1)], 3),
    ([(3, 4, 0)], 1),
    ([(0, 5, 2), (3, 4, 9), (4, 2, 0)], 2),
    ([(1, 3, 5), (2, 1, 0), (2, 1, 0)], 1),
    ([(0, 2, 6), (1, 2, 4), (2, 2, 0)], 3),
    ([(0, 4, 1), (9, 3, 5), (9, 0, 2)], 1),
    ([(0, 3, 1), (3, 7, 2), (4, 4, 9)], 1),
    ([(0, 4, 1), (20, 3, 5), (20, 0, 2)], 1),
    ([(0, 1, 0), (9, 1, 2), (9, 0, 1), (30, 0, 9)], 2),
    ([(5, 6, 3), (11, 6, 7), (11, 3, 2), (14, 3, 4)], 1),
    ([(0, 3, 0), (5, 3, 6), (6, 3, 9), (7, 0, 3)], 2),
)


def edges(size: int, rng: random.Random) -> tuple[Orders, int]:
    """Hand-made orders, whatever the size."""
    orders, pause = rng.choice(EDGES)
    return list(orders), pause


def random_orders(size: int, rng: random.Random) -> tuple[Orders, int]:
    """Orders at random, as many as the shuttle needs about ten turns for."""
    length = _length(size)
    return _sort([(rng.randrange(8 * length), *_pair(length, rng)) for _ in range(size)], rng)


def rush_hour_hurts_scans(size: int, rng: random.Random) -> tuple[Orders, int]:
    """Nearly all orders become known before the shuttle is through with its first trip."""
    length = _length(size)
    orders = [(rng.randrange(length), *_pair(length, rng)) for _ in range(size - size // 8)]
    orders += [(rng.randrange(9 * length), *_pair(length, rng)) for _ in range(size // 8)]
    return _sort(orders, rng)


def bursts_hurt_scans(size: int, rng: random.Random) -> tuple[Orders, int]:
    """A sixth of the orders at a time, with a rest after some of these bursts."""
    length = _length(size)
    orders = []
    start = rng.randrange(2)
    for _ in range(6):
        for _ in range(size // 6 + 1):
            orders.append((start + rng.randrange(1 + length // 12), *_pair(length, rng)))
        start += rng.choice((2, 6)) * length
    return _sort(orders, rng)


def end_to_end_hurts_scans(size: int, rng: random.Random) -> tuple[Orders, int]:
    """Boxes from one part of the rail to the other, so that they stay on board for long."""
    length = _length(size)
    third = length // 3
    orders = []
    for _ in range(size):
        left, right = rng.randint(0, third), rng.randint(length - third, length)
        ends = (left, right) if rng.randrange(2) else (right, left)
        orders.append((rng.randrange(5 * length), *ends))
    return _sort(orders, rng)


def _length(size: int) -> int:
    return 1_000_000 if size > 20 else 3 + size


def _pair(length: int, rng: random.Random) -> tuple[int, int]:
    """Return two different places."""
    source = rng.randint(0, length)
    target = rng.randrange(length)
    return source, target + (target >= source)


def _sort(orders: Orders, rng: random.Random) -> tuple[Orders, int]:
    """Return the orders by time, and a pause that does not slow down the shuttle too much."""
    longest = 100 if len(orders) > 20 else 3
    return sorted(orders, key=lambda order: order[0]), rng.randint(1, longest)
