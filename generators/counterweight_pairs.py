# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Blocks and limits for `counterweight_pairs`: size is the number of blocks.

Solutions are slow here when they look at pairs, or search for the partners of each block. The
shapes differ in the number of good pairs, in the order of the blocks, and in how often values
repeat.
"""

import random

LARGEST = 1_000_000_000

EDGES: tuple[tuple[tuple[int, ...], int, int], ...] = (
    ((), 0, 5),
    ((3,), 6, 6),
    ((3,), -4_000_000_000, 4_000_000_000),
    ((2, 2), 4, 4),
    ((1, 2), 4, 2),
    ((3, 3, 3), 7, 5),
    ((9, -9, 1), 100, -100),
    ((2, 4, 6, 8), 12, 8),
    ((1, 2, 3, 4), 6, 4),
    ((0, 0, 0, 0), 1, -1),
    ((-5, 5, -5, 5, 0), 0, 0),
    ((LARGEST, LARGEST, -LARGEST, -LARGEST), 2 * LARGEST, 4 * LARGEST),
    ((LARGEST, LARGEST, -LARGEST, -LARGEST), -4 * LARGEST, -2 * LARGEST),
    ((7, 1, 4, 4, 1), 5, 8),
)


def edges(size: int, rng: random.Random) -> tuple[list[int], int, int]:
    """Hand-made inputs of up to five blocks, whatever the size."""
    weights, low, high = rng.choice(EDGES)
    return list(weights), low, high


def small_numbers(size: int, rng: random.Random) -> tuple[list[int], int, int]:
    """Deviations of a few grams; the limits are in the wrong order in nearly half of the inputs."""
    weights = [rng.randint(-4, 4) for _ in range(size)]
    return weights, rng.randint(-7, 6), rng.randint(-6, 5)


def random_wide(size: int, rng: random.Random) -> tuple[list[int], int, int]:
    """Deviations and limits from all over the range; the limits are sums of two blocks."""
    weights = _draw_wide(size, rng)
    low, high = sorted(rng.choice(weights) + rng.choice(weights) for _ in range(2))
    return weights, low, high


def narrow_band_hurts_pairwise(size: int, rng: random.Random) -> tuple[list[int], int, int]:
    """Few of the many pairs are good."""
    middle = rng.randint(-LARGEST // 4, LARGEST // 4)
    return _draw_wide(size, rng), middle, middle + LARGEST // 1_000


def descending_hurts_growing_lists(size: int, rng: random.Random) -> tuple[list[int], int, int]:
    """Heavy blocks first: a list kept in order grows at its front."""
    weights = sorted(_draw_wide(size, rng), reverse=True)
    low, high = sorted(rng.choice(weights) + rng.choice(weights) for _ in range(2))
    return weights, low, high


def few_values_hurt_counting_one_by_one(
    size: int, rng: random.Random
) -> tuple[list[int], int, int]:
    """Five different values, the limits are sums of them: runs of equal sums at both limits."""
    values = rng.sample(range(-1_000, 1_000), 5)
    low, high = sorted(rng.choice(values) + rng.choice(values) for _ in range(2))
    return rng.choices(values, k=size), low, high


def _draw_wide(size: int, rng: random.Random) -> list[int]:
    return [rng.randint(-LARGEST, LARGEST) for _ in range(size)]
