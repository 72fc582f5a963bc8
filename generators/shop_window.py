# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Requests for `shop_window`: size is the number of requests.

Solutions are slow here when they look at all costumes in the window. So there are many, and often
the one that is asked for is not among them.
"""

import random

EDGES: tuple[tuple[list[int], int], ...] = (
    ([], 1),
    ([9_999], 1),
    ([0, 0, 0], 1),
    ([4, 5, 4, 5], 1),
    ([4, 5, 4, 5], 2),
    ([1, 2, 3, 4, 1, 2], 2),
    ([2, 1, 2, 1, 3, 2, 1], 2),
    ([5, 5, 6, 7, 6, 8, 7, 6, 5], 2),
    ([3, 2, 1, 1, 2, 3, 4, 5, 3, 2, 1], 3),
)


def edges(size: int, rng: random.Random) -> tuple[list[int], int]:
    """Hand-made requests, whatever the size."""
    requests, places = rng.choice(EDGES)
    return list(requests), places


def random_requests(size: int, rng: random.Random) -> tuple[list[int], int]:
    """Requests at random, for twice as many costumes as there are places."""
    places = _draw_places(size, rng)
    return rng.choices(_draw_costumes(2 * places + 1, rng), k=size), places


def favourites_and_rare_ones(size: int, rng: random.Random) -> tuple[list[int], int]:
    """Few costumes are asked for often, many now and then."""
    places = _draw_places(size, rng)
    costumes = _draw_costumes(6 * places + 1, rng)
    last = len(costumes) - 1
    return [costumes[int(last * rng.random() ** 3)] for _ in range(size)], places


def fashions_that_change(size: int, rng: random.Random) -> tuple[list[int], int]:
    """Requests at random among costumes that come into fashion and go out of it again."""
    places = _draw_places(size, rng)
    costumes = _draw_costumes(8 * places + 2, rng)
    span = 2 * places + 1
    latest = len(costumes) - span
    requests = [
        costumes[min(latest, i * latest // size) + rng.randrange(span)] for i in range(size)
    ]
    return requests, places


def rounds_of_too_many(size: int, rng: random.Random) -> tuple[list[int], int]:
    """Costumes are asked for in rounds, half of them more than there are places."""
    places = _draw_places(size, rng)
    costumes = _draw_costumes(places + places // 2 + 2, rng)
    requests: list[int] = []
    while len(requests) < size:
        requests += rng.sample(costumes, rng.randint(len(costumes) // 2, len(costumes)))
    return requests[:size], places


def _draw_places(size: int, rng: random.Random) -> int:
    if size < 100:
        return rng.randint(1, 1 + size // 6)
    return 200 + size // 40 + rng.randint(-9, 9)


def _draw_costumes(count: int, rng: random.Random) -> list[int]:
    """Return so many different costumes in any order."""
    return rng.sample(range(100 if count < 100 else 10_000), count)
