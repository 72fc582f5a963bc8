# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Traces of map tiles for `lru_trace`: size is the number of tiles drawn.

Solutions are slow here when finding a tile, or the one that has to go, takes a walk through memory.
Numbers are few next to the length of a trace, so that tiles come back just before or just after
they would have to go.
"""

import random

EDGES: tuple[tuple[list[int], int], ...] = (
    ([], 1),
    ([], 7),
    ([0], 1),
    ([999_999, 0, 999_999], 1),
    ([4, 4, 4, 4], 1),
    ([1, 2, 1, 2, 1], 1),
    ([1, 2, 3, 1, 2, 3], 2),
    ([1, 2, 3, 1, 2, 3], 3),
    ([3, 2, 1, 3, 2, 1], 10_000),
    ([5, 6, 5, 7, 5, 6], 2),
    ([5, 6, 6, 7, 7, 5], 2),
    ([1, 2, 3, 1, 4, 2, 3, 1], 3),
)


def edges(size: int, rng: random.Random) -> tuple[list[int], int]:
    """Hand-made traces of up to eight tiles, whatever the size."""
    trace, capacity = rng.choice(EDGES)
    return list(trace), capacity


def random_tiles(size: int, rng: random.Random) -> tuple[list[int], int]:
    """Any tile of somewhat more than fit, at any time."""
    capacity = _capacity(size)
    tiles = rng.sample(range(10_000), capacity + capacity // 4 + 1)
    return rng.choices(tiles, k=size), capacity


def loop_hurts_memory_walks(size: int, rng: random.Random) -> tuple[list[int], int]:
    """A loop with one tile more than fits, and a second look at a tile of a little before."""
    capacity = _capacity(size)
    loop = rng.sample(range(10_000), capacity + 1)
    trace: list[int] = []
    while len(trace) < size:
        trace.append(loop[len(trace) * 2 // 3 % len(loop)])
        if len(trace) % 3 == 0:
            trace[-1] = trace[-min(len(trace), rng.randint(2, 9))]
    return trace, capacity


def favourites_hurt_searches(size: int, rng: random.Random) -> tuple[list[int], int]:
    """Favourites that mostly stay in memory, and every fifth time a tile that may be new."""
    capacity = _capacity(size)
    favourites = rng.sample(range(10_000), capacity * 3 // 4 + 1)
    others = range(10_000, 10_000 + max(2, size // 8))
    trace = [rng.choice(favourites if rng.random() < 0.8 else others) for _ in range(size)]
    return trace, capacity


def drift_hurts_order_of_arrival(size: int, rng: random.Random) -> tuple[list[int], int]:
    """Small steps over a line of tiles, to and fro, that slowly drift away from the beginning."""
    capacity = _capacity(size)
    reach = capacity * 4 // 3 + 1
    start = rng.randrange(50_000)
    return [start + place // 4 + rng.randrange(reach) for place in range(size)], capacity


def _capacity(size: int) -> int:
    """Return how many tiles fit: a small part of the trace."""
    return min(10_000, size // 40) + 2
