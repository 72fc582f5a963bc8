# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Odometer readings for `odometer_digits`: size is the number of long readings.

The slow solutions here spend too much on every digit or on every reading, so that the shapes differ
in how long the readings are. Short readings come in larger numbers, for the same number of digits.
"""

import random

MAX_VALUE = 10**18

EDGES: tuple[list[int], ...] = (
    [],
    [0],
    [MAX_VALUE],
    [0, 0, 0, 10],
    [9, 10, 99, 100, 999, 1000],
    [1234567890, 999_999_999_999_999_999, MAX_VALUE - 1],
)


def edges(size: int, rng: random.Random) -> tuple[list[int]]:
    """Hand-made lists of up to six readings, whatever the size."""
    return (list(rng.choice(EDGES)),)


def random_lengths(size: int, rng: random.Random) -> tuple[list[int]]:
    """Readings of 1 to 18 digits, each length equally likely."""
    return ([rng.randrange(10 ** rng.randint(1, 18)) for _ in range(2 * size)],)


def long_readings_hurt_division(size: int, rng: random.Random) -> tuple[list[int]]:
    """Readings of 17 to 19 digits: many divisions each, most beyond what a float holds."""
    return ([rng.randint(10**16, MAX_VALUE) for _ in range(size)],)


def short_readings_hurt_work_per_number(size: int, rng: random.Random) -> tuple[list[int]]:
    """Three times as many readings of one to three digits, one in ten of them 0."""
    values = [rng.randrange(10 ** rng.randint(1, 3)) for _ in range(3 * size)]
    return ([value if rng.randrange(10) else 0 for value in values],)


def round_readings_hurt_lookups(size: int, rng: random.Random) -> tuple[list[int]]:
    """Nearly all digits are zeros: a leading digit or two, then up to 16 zeros."""
    return ([rng.randint(0, 99) * 10 ** rng.randint(4, 16) for _ in range(3 * size // 2)],)
