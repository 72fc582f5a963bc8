# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Requests for `studio_rental`: size is the number of requests.

Solutions are slow here when they walk back over requests that overlap, try all earlier ones, or
keep pairs in a tree. Where there are few requests, times and pay are small and often agree.
"""

import random

Request = tuple[int, int, int]
Case = tuple[int, int, list[Request]]

EDGES: tuple[Case, ...] = (
    (0, 0, []),
    (3, 7, [(0, 1, 7)]),
    (3, 7, [(0, 1, 8)]),
    (0, 0, [(0, 1, 0), (1, 2, 0)]),
    (0, 0, [(0, 1_000_000_000, 1_000_000)]),
    (2, 1, [(0, 3, 4), (5, 6, 4)]),
    (2, 1, [(0, 3, 4), (4, 6, 4)]),
    (0, 3, [(0, 9, 8), (0, 3, 4), (3, 9, 7), (2, 4, 3)]),
    (1, 2, [(5, 7, 9), (8, 9, 3), (0, 4, 3), (0, 9, 13)]),
    (1, 1, [(0, 2, 5), (0, 2, 5), (3, 4, 5), (3, 4, 1)]),
)


def edges(size: int, rng: random.Random) -> Case:
    """Hand-made lists of up to four requests, whatever the size."""
    gap, fee, requests = rng.choice(EDGES)
    return gap, fee, list(requests)


def random_requests(size: int, rng: random.Random) -> Case:
    """Requests of mixed lengths and pay, some of which is below the fee."""
    if size < 100:
        return _draw(size, 2 * size + 4, size // 2 + 2, 9, rng)
    return _draw(size, 100 * size, 8 * size, 1_000, rng)


def long_requests_hurt_walks_back(size: int, rng: random.Random) -> Case:
    """Requests that take up to a third of the year."""
    if size < 100:
        return _draw(size, 3 * size + 6, size + 2, 7, rng)
    return _draw(size, 100 * size, 30 * size, 900, rng)


def compatible_chain_hurts_tables_of_pairs(size: int, rng: random.Random) -> Case:
    """Most requests fit behind each other; now and then one covers many others."""
    gap, fee = rng.randint(0, 3), rng.randint(0, 9)
    requests = []
    time = rng.randrange(4)
    for _ in range(size):
        length = rng.randint(1, 5)
        if rng.randrange(5) == 0:
            far = rng.randint(1, 12 if size < 100 else 20 * size)
            requests.append((time, time + length + far, fee + rng.randint(1, 9 + far // 3)))
        else:
            requests.append((time, time + length, fee + rng.randint(0, 6)))
            time += length + gap + rng.choice((-1, 0, 0, 0, 1, 2))
            time = max(time, 0)
    rng.shuffle(requests)
    return gap, fee, requests


def equal_profits_hurt_ties(size: int, rng: random.Random) -> Case:
    """Profit in proportion to time: one long request brings in as much as several short ones."""
    gap, fee = rng.choice((0, 0, 1)), rng.randint(1, 3)
    hours = size // 3 + 1 if size < 100 else 2 * size
    longest = 3 if size < 100 else size // 4
    requests = []
    for _ in range(size):
        length = rng.randint(1, rng.choice((1, longest)))
        start = 2 * rng.randint(0, hours)
        requests.append((start, start + 2 * length - gap, 2 * length + fee))
    return gap, fee, requests


def _draw(size: int, span: int, longest: int, pay: int, rng: random.Random) -> Case:
    """Return requests of up to this length and pay, that begin within the span."""
    requests = []
    for _ in range(size):
        start = rng.randrange(span)
        requests.append((start, start + rng.randint(1, longest), rng.randint(1, pay)))
    return rng.randint(0, 2), rng.randint(0, pay // 5), requests
