"""Inputs for `example_id`. One function a shape, named after the approach that it hurts.

A shape takes a size and a source of randomness and returns `(text,)`: what a program reads from
standard input. It depends on these two alone, works for tiny sizes too, and costs the expert about
what the other shapes cost.
"""

import random

# Tuples of one text, as `effbench audit --strengthen` proposes them.
EDGES: tuple[tuple[str], ...] = (
    ("0\n\n",),
    ("1\n5\n",),
    ("2\n5 5\n",),
    ("4\n0 1 0 0\n",),
    ("5\n3 3 3 1 3\n",),
)


def edges(size: int, rng: random.Random) -> tuple[str]:
    """Small inputs made by hand, whatever the size."""
    return rng.choice(EDGES)


def random_values(size: int, rng: random.Random) -> tuple[str]:
    """About four equal values each: nothing special, so that special cases gain nothing."""
    return (_write([rng.randrange(size // 4 + 1) for _ in range(size)]),)


def all_different_hurts_scans(size: int, rng: random.Random) -> tuple[str]:
    """All but a few values are new, so that a scan for an equal one goes all the way in vain."""
    values = rng.sample(range(1_000_000), size)
    for place in range(2, size, 4):
        values[place] = values[rng.randrange(2)]
    return (_write(values),)


def _write(values: list[int]) -> str:
    """Return the text of an input."""
    return f"{len(values)}\n{' '.join(map(str, values))}\n"
