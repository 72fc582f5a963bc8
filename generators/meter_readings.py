# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Meter readings for `meter_readings`: size is the number of readings.

Solutions are slow here when they handle line by line, or search all increments so far for each new
one. The shapes differ in how often the meter wraps and in where the largest increments are. The
text is what a program reads.
"""

import random
from itertools import accumulate

WRAP = 1_000_000

EDGES: tuple[tuple[int, ...], ...] = (
    (0, 0),
    (5, 4),
    (0, WRAP - 1),
    (WRAP - 1, 0),
    (7, 7, 7, 7),
    (1, 3, 5, 4, 4),
    (WRAP - 2, 1, 4, 2, 5),
)


def edges(size: int, rng: random.Random) -> tuple[str]:
    """Hand-made lists of up to five readings, whatever the size."""
    return (_write(list(rng.choice(EDGES))),)


def random_readings(size: int, rng: random.Random) -> tuple[str]:
    """Readings from all over the range, every second one wraps."""
    return (_write([rng.randrange(WRAP) for _ in range(max(size, 2))]),)


def wraps_hurt_branches(size: int, rng: random.Random) -> tuple[str]:
    """Up to ten large increments, in any order: most wrap, and the largest comes back."""
    choices = [rng.randrange(WRAP // 2, WRAP) for _ in range(min(10, size // 3 + 1))]
    return (_run(rng.choices(choices, k=max(size, 2) - 1), rng),)


def rising_increments_hurt_searches(size: int, rng: random.Random) -> tuple[str]:
    """Increments never fall: each is the largest so far, the last few are equal."""
    increments = sorted(rng.randrange(WRAP) for _ in range(max(size, 2) - 1))
    n_equal = min(len(increments), rng.randint(2, 5))
    return (_run(increments[:-n_equal] + [increments[-1]] * n_equal, rng),)


def equal_increments_hurt_recounts(size: int, rng: random.Random) -> tuple[str]:
    """All increments are equal but for some smaller ones."""
    most = rng.randrange(WRAP // 2, WRAP)
    smaller = rng.randrange(WRAP // 2)
    return (_run([most if rng.randrange(9) else smaller for _ in range(max(size, 2) - 1)], rng),)


def _run(increments: list[int], rng: random.Random) -> str:
    """Return the text of the readings that a meter shows."""
    start = rng.randrange(WRAP)
    return _write([reading % WRAP for reading in accumulate(increments, initial=start)])


def _write(readings: list[int]) -> str:
    return "\n".join(map(str, [len(readings), *readings])) + "\n"
