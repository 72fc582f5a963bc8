"""Inputs for `example_id`. One function a shape, named after the approach that it hurts.

A shape takes a size and a source of randomness and returns the tuple of arguments. It depends on
these two alone, works for tiny sizes too, and costs the expert about what the other shapes cost.
"""

import random

# Tuples of arguments, as `effbench audit --strengthen` proposes them.
EDGES: tuple[tuple[list[int]], ...] = (
    ([],),
    ([5],),
    ([5, 5],),
    ([0, 1, 0, 0],),
    ([3, 3, 3, 1, 3],),
)


def edges(size: int, rng: random.Random) -> tuple[list[int]]:
    """Small inputs made by hand, whatever the size."""
    (values,) = rng.choice(EDGES)
    return (list(values),)


def random_values(size: int, rng: random.Random) -> tuple[list[int]]:
    """About four equal values each: nothing special, so that special cases gain nothing."""
    return ([rng.randrange(size // 4 + 1) for _ in range(size)],)


def all_different_hurts_scans(size: int, rng: random.Random) -> tuple[list[int]]:
    """All but a few values are new, so that a scan for an equal one goes all the way in vain."""
    values = rng.sample(range(1_000_000), size)
    for place in range(2, size, 4):
        values[place] = values[rng.randrange(2)]
    return (values,)
