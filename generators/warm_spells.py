# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Readings for `warm_spells`: size is the number of readings.

Solutions are slow here when they look at all spells, or at all of a length for many lengths. The
lengths asked for are large, and so are the lengths of the warmest spells in some shapes.
"""

import random
from itertools import accumulate

SMALL = 20
EDGES: tuple[tuple[list[int], list[int]], ...] = (
    ([0], [1]),
    ([-1000], [1, 1]),
    ([3, 4], []),
    ([2, 2, 2, 2], [1, 2, 3, 4]),
    ([1, -1, 1, -1], [1, 2, 3, 4]),
    ([5, 1, 6, 6, -2, 7], [6, 5, 4, 3, 2, 1]),
    ([0, 0, 9, 0, 0, 9, 0], [2, 4, 5, 1]),
    ([-3, -1, -1, -3, -1], [4, 2, 3]),
    ([1, 2, 3, 4, 5, 6, 7], [7, 3, 1, 4]),
)


def edges(size: int, rng: random.Random) -> tuple[list[int], list[int]]:
    """Hand-made readings, whatever the size."""
    readings, lengths = rng.choice(EDGES)
    return list(readings), list(lengths)


def random_readings(size: int, rng: random.Random) -> tuple[list[int], list[int]]:
    """Readings of any kind, independent of each other."""
    most = rng.choice((1, 3)) if size < SMALL else 1_000
    return [rng.randint(-most, most) for _ in range(size)], _draw_lengths(size, rng)


def wandering_readings_hurt_scans(size: int, rng: random.Random) -> tuple[list[int], list[int]]:
    """Each reading is near the one before it."""
    step = 2 if size < SMALL else 40
    readings = [rng.randint(-5, 5)]
    while len(readings) < size:
        readings.append(max(-1_000, min(1_000, readings[-1] + rng.randint(-step, step))))
    return readings, _draw_lengths(size, rng)


def rising_readings_hurt_scans(size: int, rng: random.Random) -> tuple[list[int], list[int]]:
    """It becomes warmer and warmer, with noise: the warmest spells are at the end."""
    readings = [i * 1_200 // size - 600 + rng.randint(-400, 400) for i in range(size)]
    if size < SMALL:
        readings = [reading // 200 for reading in readings]
    return readings, _draw_lengths(size, rng)


def seasons_hurt_scans(size: int, rng: random.Random) -> tuple[list[int], list[int]]:
    """Warm and cold seasons of about a seventh of all readings."""
    readings: list[int] = []
    sign = 1
    while len(readings) < size:
        count = rng.randint(1 + size // 9, 2 + size // 6)
        noise = [rng.randint(-60, 80) for _ in range(count)]
        if size < SMALL:
            readings += [sign * 2 + value // 40 for value in noise]
        else:
            readings += [sign * 400 + value for value in accumulate(noise)]
        sign = -sign
    return [max(-1_000, min(1_000, value)) for value in readings[:size]], _draw_lengths(size, rng)


def _draw_lengths(size: int, rng: random.Random) -> list[int]:
    """Return eight lengths from a twelfth to a third of the readings, or fewer of any kind."""
    if size < SMALL:
        return [rng.randint(1, size) for _ in range(rng.randint(1, 4))]
    return [rng.randint(size // 12, size // 3) for _ in range(8)]
