# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Water levels for `calm_windows`: size is the number of readings.

Solutions that look at each stretch anew are slow where calm stretches are long: on a slow ramp, or
where the level stands still for long. Ups and downs within long stretches hurt those that keep the
readings in order. The text is what a program reads.
"""

import random

MAX_LEVEL = 1_000_000_000

EDGES: tuple[tuple[int, list[int]], ...] = (
    (0, [5]),
    (0, [7, 7, 7]),
    (1, [1, 2, 3]),
    (3, [1, 4, 1, 5, 2]),
    (2_000_000_000, [MAX_LEVEL, -MAX_LEVEL, 0]),
    (1_999_999_999, [-MAX_LEVEL, MAX_LEVEL]),
    (2, [0, 1, 2, 9, 9, 1]),
)


def edges(size: int, rng: random.Random) -> tuple[str]:
    """Hand-made readings, six at most, whatever the size."""
    return (_write(*rng.choice(EDGES)),)


def random_levels(size: int, rng: random.Random) -> tuple[str]:
    """Readings at random within a range that is little more than calm."""
    bound = size + 3
    return (_write(2 * bound - 4, [rng.randint(-bound, bound) for _ in range(size)]),)


def slow_ramp_hurts_restarts(size: int, rng: random.Random) -> tuple[str]:
    """Up or down, one step a reading and some noise; a third of the readings is calm."""
    step = rng.choice((-1, 1)) * rng.choice((1, 10_000))
    base = rng.randint(-100_000_000, 100_000_000)
    levels = [base + step * (i + rng.randint(-3, 3)) for i in range(size)]
    return (_write(abs(step) * (size // 3 + 2), levels),)


def plateaus_hurt_each_start(size: int, rng: random.Random) -> tuple[str]:
    """Half a dozen levels, at each of which the water stands still for long."""
    length = size // 6 + 1
    heights = [rng.randint(-9, 9) for _ in range(7)]
    return (_write(rng.randint(0, 2), [heights[i // length] for i in range(size)]),)


def waves_hurt_sorted_windows(size: int, rng: random.Random) -> tuple[str]:
    """Waves on a tide: a calm stretch holds many waves, and moves with the tide."""
    period = rng.randint(5, 9)
    tide = rng.choice((-2, 2))
    levels = [i % period * 1_000 + tide * i + rng.randrange(9) for i in range(size)]
    return (_write((period - 1) * 1_000 + size // 5, levels),)


def _write(k: int, levels: list[int]) -> str:
    """Return the text of an input."""
    return f"{len(levels)} {k}\n{' '.join(map(str, levels))}\n"
