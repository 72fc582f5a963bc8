# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Depths for `mooring_depth`: size is the number of moorings.

Solutions that look at each stretch are slow on all shapes; these differ in where the least depth of
a stretch lies, and in how often it occurs.
"""

import random
from itertools import accumulate

EDGES: tuple[list[int], ...] = (
    [],
    [0],
    [7],
    [3, 3],
    [1, 2, 1],
    [2, 2, 2, 2],
    [4, 3, 2, 1],
    [0, 5, 0],
    [1_000_000_000, 1_000_000_000, 999_999_999],
)


def edges(size: int, rng: random.Random) -> tuple[list[int]]:
    """Hand-made depths of up to four moorings, whatever the size."""
    return (list(rng.choice(EDGES)),)


def random_depths(size: int, rng: random.Random) -> tuple[list[int]]:
    """Depths at random."""
    return ([rng.randint(0, 1_000_000_000) for _ in range(size)],)


def rising_hurts_recursion(size: int, rng: random.Random) -> tuple[list[int]]:
    """Deeper and deeper, or ever shallower: the least depth lies at an end."""
    depths = list(accumulate(rng.randint(0, 20_000) for _ in range(size)))
    return (depths if rng.randrange(2) else depths[::-1],)


def equal_depths_hurt_double_counting(size: int, rng: random.Random) -> tuple[list[int]]:
    """Three different depths: the least depth of a stretch occurs many times."""
    values = [rng.randint(0, 1_000_000_000) for _ in range(3)]
    return ([rng.choice(values) for _ in range(size)],)


def bank_hurts_one_sided_searches(size: int, rng: random.Random) -> tuple[list[int]]:
    """Rises to the middle and falls again, with some noise."""
    distances = [abs(i - size // 2) for i in range(size)]
    return ([30_000 * (size - distance) + rng.randrange(90_000) for distance in distances],)
