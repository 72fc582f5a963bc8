# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Outputs for `solar_surplus`: size is the number of days.

Solutions are slow here when they try many periods, or go through many beginnings for each end.
"""

import random

Case = tuple[list[int], int]

EDGES: tuple[Case, ...] = (
    ([], 5),
    ([4], 5),
    ([5], 5),
    ([0, 0, 0], 0),
    ([4, 6, 4], 5),
    ([6, 0, 6, 6, 0, 6], 6),
    ([1, 9, 1, 1, 9, 1], 5),
    ([0, 9, 5, 1, 0], 4),
    ([1, 1, 10, 1, 1, 1], 3),
    ([0, 1_000_000_000], 500_000_000),
    ([18, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18], 3),
    ([0, 12, 0, 0, 0, 0, 0, 0, 0, 0, 12], 2),
)


def edges(size: int, rng: random.Random) -> Case:
    """Hand-made lists of up to eleven days, whatever the size."""
    output, target = rng.choice(EDGES)
    return list(output), target


def random_days(size: int, rng: random.Random) -> Case:
    """Outputs around a mean slightly below the target."""
    if size < 100:
        if rng.randrange(3):
            return _far_peaks(size, rng)
        return [rng.choice((0, 0, 6, 7, 6)) for _ in range(size)], 4
    return [rng.randrange(201) for _ in range(size)], 101


def low_days_hurt_longest_first(size: int, rng: random.Random) -> Case:
    """No day reaches the target, or only a few neighbours do."""
    target = 9 if size < 100 else 150
    output = [rng.randrange(target // 2, target) for _ in range(size)]
    if size and rng.randrange(4):
        place = rng.randrange(size)
        output[place : place + 2] = [target] * len(output[place : place + 2])
    return output, target


def falling_sums_hurt_searches(size: int, rng: random.Random) -> Case:
    """Nearly all days are just below the target, now and then one is above it."""
    target = 4 if size < 100 else 100
    return [target - 1 if rng.randrange(5) else target + 2 for _ in range(size)], target


def nearly_whole_year_hurts_greedy_ends(size: int, rng: random.Random) -> Case:
    """Bad days, then good and bad ones in turn, then bad ones: the whole barely misses."""
    if size < 100 and rng.randrange(3):
        return _far_peaks(size, rng)
    target = 5 if size < 100 else 120
    output = [target + rng.choice((-2, -2, 0, 2, 2)) for _ in range(size)]
    excess = sum(output) - target * size
    place = 0
    while excess >= 0 and place < size:
        side = place // 2 if place % 2 else size - 1 - place // 2
        excess -= output[side] - target + 2
        output[side] = target - 2
        place += 1
    return output, target


def _far_peaks(size: int, rng: random.Random) -> Case:
    """Few days of large output: periods with two of them are good, shorter ones are not."""
    target = rng.randint(1, 3)
    output = [target * (rng.randrange(12) == 0) for _ in range(size)]
    distance = max(1, size // 2 + rng.randint(1, 4))
    for day in range(rng.randint(0, 2), size, distance):
        output[day] = target * (size * 3 // 7)
    return output, target
