# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Measured values for `rolling_median`: size is their number, windows are a few hundred wide.

Solutions are slow here when they sort or go through each window.
"""

import random

Case = tuple[list[int], int]

EDGES: tuple[Case, ...] = (
    ([7], 1),
    ([-5, 3, -9], 1),
    ([1, 2], 2),
    ([-2, -1], 2),
    ([4, 4, 4, 4, 4], 3),
    ([1, 9, 1, 9, 1, 9], 4),
    ([9, 8, 7, 6, 5, 4], 4),
    ([2, 2, 3, 3, 2, 3], 2),
    ([-1_000_000_000, 1_000_000_000, 0], 2),
)


def edges(size: int, rng: random.Random) -> Case:
    """Hand-made lists of up to six values, whatever the size."""
    values, width = rng.choice(EDGES)
    return list(values), width


def random_values(size: int, rng: random.Random) -> Case:
    """Values of both signs, all over the range."""
    most = 9 if size < 100 else 99_999
    return [rng.randint(-most, most) for _ in range(size)], _width(size, rng)


def sawtooth_hurts_late_removals(size: int, rng: random.Random) -> Case:
    """Values rise for some windows, and fall back at once."""
    width = _width(size, rng)
    period = max(2, width * 5 // 2)
    noise = 2 if size < 100 else 400
    return [i % period * 8 + rng.randrange(noise) for i in range(size)], width


def few_values_hurt_removal_by_value(size: int, rng: random.Random) -> Case:
    """A handful of different values, each of them many times in a window."""
    width = _width(size, rng)
    return [rng.choice((3, 5, 5, 6, 12)) * 100 for _ in range(size)], width


def slow_drift_hurts_sorting(size: int, rng: random.Random) -> Case:
    """Values wander up and down by small steps."""
    step = 3 if size < 100 else 60
    value = 0
    values = []
    for _ in range(size):
        value += rng.randint(-step, step)
        values.append(value)
    return values, _width(size, rng)


def _width(size: int, rng: random.Random) -> int:
    """Return an odd or even width: a few values for tiny sizes, else several hundred."""
    if size < 100:
        return rng.randint(1, max(1, size // 2))
    return rng.randint(480, 520)
