# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Crates and planes for `cargo_value`: size is the largest limit.

Solutions are slow here when they do something in Python for each crate and each weight up to the
limit. Weights are drawn one from each of equal parts of their range, so that all seeds have as
much to do.
"""

import random

Arguments = tuple[list[tuple[int, int]], list[int]]

MAX_VALUE = 1_000_000

EDGES: tuple[Arguments, ...] = (
    ([], [0]),
    ([], [7, 0]),
    ([(1, 5)], [0, 1, 2]),
    ([(3_000, MAX_VALUE)], [3_000, 2_999, 3_000]),
    ([(2, 0), (1, 0)], [3, 1]),
    ([(4, 9), (4, 9), (4, 9)], [3, 4, 8, 11, 12, 200]),
    ([(5, 10), (4, 8), (4, 8)], [8, 9, 12, 13]),
    ([(3, 5), (2, 3), (2, 3)], [4, 2, 3, 1]),
    ([(300_000, 9), (2, 1), (300_000, 7)], [5, 1]),
    ([(weight, MAX_VALUE - weight) for weight in range(1, 11)], [55, 54, 20, 2]),
    ([(1, 1), (100, 150), (99, 149)], [100, 99, 199, 200]),
)


def edges(size: int, rng: random.Random) -> Arguments:
    """Hand-made loads, whatever the size."""
    crates, limits = rng.choice(EDGES)
    return list(crates), list(limits)


def random_crates(size: int, rng: random.Random) -> Arguments:
    """Weights up to a tenth of the limit, any values."""
    weights = _weights(size, 0, size // 10, rng)
    return _loads([(weight, rng.randint(0, MAX_VALUE)) for weight in weights], size, rng)


def steady_prices_hurt_bounds(size: int, rng: random.Random) -> Arguments:
    """Each crate is worth its weight and the same sum on top."""
    weights = _weights(size, size // 50, size // 8, rng)
    return _loads([(weight, 3 * weight + size // 10) for weight in weights], size, rng)


def light_crates_hurt_full_sweeps(size: int, rng: random.Random) -> Arguments:
    """Weights from a hundredth to a thirtieth of the limit, values that nearly follow them."""
    weights = _weights(size, size // 100, size // 30, rng)
    return _loads(_price(weights, rng), size, rng)


def heavy_crates_hurt_tables(size: int, rng: random.Random) -> Arguments:
    """Weights from a tenth to a fourth of the limit, values that nearly follow them."""
    weights = _weights(size, size // 10, size // 4, rng)
    if size < 1_000:
        del weights[12:]
    return _loads(_price(weights, rng), size, rng)


def _weights(size: int, low: int, high: int, rng: random.Random) -> list[int]:
    """Return weights above low, up to high or a little more, in any order."""
    count = min(size, 200)
    span = max(high - low, 2)
    weights = [low + 1 + int(span * (part + rng.random()) / count) for part in range(count)]
    rng.shuffle(weights)
    return weights


def _price(weights: list[int], rng: random.Random) -> list[tuple[int, int]]:
    """Return crates of these weights, the heaviest of which are worth nearly the most."""
    rate = MAX_VALUE * 9 // 10 // max(weights)
    return [(weight, rate * weight + rng.randint(0, rate * weight // 20)) for weight in weights]


def _loads(crates: list[tuple[int, int]], size: int, rng: random.Random) -> Arguments:
    """Return the crates with limits all over the range, one of which is the size."""
    parts = 200 if size >= 1_000 else 11
    limits = [
        size,
        *(size * part // parts + rng.randint(0, size // parts) for part in range(parts)),
    ]
    rng.shuffle(limits)
    return crates, limits
