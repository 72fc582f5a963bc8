# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Pairs of numbers and a prime for `mixing_ratios`: size is the number of pairs.

Solutions are slow here when they work out an inverse for each pair on its own: all primes but those
of small inputs are large.
"""

import random

Arguments = tuple[list[tuple[int, int]], int]

LIMIT = 2**62
SMALL_PRIMES = (2, 3, 5, 7, 11, 13, 101)
# The largest primes below 2^61, 2^60, ..., each given by its distance from the power of two.
LARGE_PRIMES = (2**61 - 1, 2**60 - 93, 2**59 - 55, 2**58 - 27, 2**57 - 13)

EDGES: tuple[Arguments, ...] = (
    ([], 2),
    ([(5, 3)], 2),
    ([(0, 1)], 2**61 - 1),
    ([(LIMIT - 1, LIMIT - 1)], 2**61 - 1),
    ([(7, 1), (14, 3), (21, 5), (8, 2)], 7),
    ([(2, 4), (4, 2), (1, 4), (4, 1)], 3),
    ([(1, 2), (2, 1), (0, 1), (0, 2), (1, 1), (2, 2)], 3),
    ([(10, 5), (3, 6), (12, 6), (6, 12), (6, 4)], 13),
)


def edges(size: int, rng: random.Random) -> Arguments:
    """Hand-made pairs, whatever the size."""
    parts, p = rng.choice(EDGES)
    return list(parts), p


def random_ratios(size: int, rng: random.Random) -> Arguments:
    """Numbers below one of the large primes."""
    p = rng.choice(LARGE_PRIMES[1:3])
    return _pairs(size, p, p, rng), p


def largest_tank_hurts_single_strokes(size: int, rng: random.Random) -> Arguments:
    """The largest prime, with numbers below and above it."""
    p = LARGE_PRIMES[0]
    return _pairs(size, p, LIMIT, rng), p


def many_fillings_hurt_unreduced(size: int, rng: random.Random) -> Arguments:
    """Numbers many times as large as the prime."""
    p = LARGE_PRIMES[4]
    return _pairs(size, p, LIMIT, rng), p


def repeated_parts(size: int, rng: random.Random) -> Arguments:
    """Some second numbers twice, some pairs twice, some first numbers that p divides."""
    p = rng.choice(LARGE_PRIMES[:3])
    parts = _pairs(size, p, LIMIT, rng)
    for _ in range(size // 4):
        parts[rng.randrange(size)] = rng.choice(parts)
        parts[rng.randrange(size)] = (p * rng.randint(0, 1), rng.choice(parts)[1])
    return parts, p


def small_tanks(size: int, rng: random.Random) -> Arguments:
    """Small numbers and small primes, for correctness."""
    p = rng.choice(SMALL_PRIMES)
    return _pairs(size, p, 4 * p, rng), p


def _pairs(size: int, p: int, limit: int, rng: random.Random) -> list[tuple[int, int]]:
    """Return pairs of numbers below the limit; p does not divide the second ones."""
    parts: list[tuple[int, int]] = []
    while len(parts) < size:
        a, b = rng.randrange(limit), rng.randrange(1, limit)
        if b % p:
            parts.append((a, b))
    return parts
