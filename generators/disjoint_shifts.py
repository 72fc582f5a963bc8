# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Rosters for `disjoint_shifts`: size is the number of employees.

Solutions are slow here when they compare employees with each other, or go through all rosters that
leave a roster's shifts free. The more employees, the more shifts there are.
"""

import random

EDGES: tuple[list[int], ...] = (
    [],
    [0],
    [512],
    [0, 0, 0, 7],
    [65_535, 0, 65_535],
    [32_768, 32_767, 32_768, 1],
    [1, 2, 4, 8, 3, 12, 15],
    [6, 6, 9, 9, 16_384],
    [512, 1, 512],
    [4_096, 3],
)


def edges(size: int, rng: random.Random) -> tuple[list[int]]:
    """Hand-made lists of up to seven rosters, whatever the size."""
    return (list(rng.choice(EDGES)),)


def random_rosters(size: int, rng: random.Random) -> tuple[list[int]]:
    """Every shift is taken or not, at random, by half of the employees."""
    bits = _shifts(size)
    return (_ensure([rng.randrange(1 << bits) for _ in range(size)], bits),)


def few_shifts_hurt_complements(size: int, rng: random.Random) -> tuple[list[int]]:
    """About a fifth of the shifts each, so that many rosters leave all of these free."""
    bits = _shifts(size)
    return (_ensure([_draw(bits, 0.2, rng) for _ in range(size)], bits),)


def many_shifts_hurt_pairs(size: int, rng: random.Random) -> tuple[list[int]]:
    """Four fifths of the shifts each but for a few employees: hardly any pair fits."""
    bits = _shifts(size)
    shares = (0.8, 0.8, 0.8, 0.6, 0.1)
    return (_ensure([_draw(bits, rng.choice(shares), rng) for _ in range(size)], bits),)


def equal_rosters_hurt_distinct_ones(size: int, rng: random.Random) -> tuple[list[int]]:
    """Half of the employees have one of a few rosters, some have no shift at all."""
    bits = _shifts(size)
    common = [0, *(_draw(bits, 0.3, rng) for _ in range(4))]
    rosters = []
    for _ in range(size):
        fresh = rng.randrange(2) == 0
        rosters.append(_draw(bits, rng.random(), rng) if fresh else rng.choice(common))
    return (_ensure(rosters, bits),)


def _shifts(size: int) -> int:
    """Return the number of shifts for so many employees."""
    return min(16, max(2, size.bit_length() + 1))


def _draw(bits: int, share: float, rng: random.Random) -> int:
    """Return a roster that has every shift with the probability share."""
    return sum(1 << bit for bit in range(bits) if rng.random() < share)


def _ensure(rosters: list[int], bits: int) -> list[int]:
    """Give one employee the last shift."""
    if rosters:
        rosters[-1] |= 1 << bits - 1
    return rosters
