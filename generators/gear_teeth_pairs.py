# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Drawers of gears: size is the number of gears, the numbers of teeth reach up to 1.5 times size.

Every shape but the edges holds a gear with (nearly) the largest number of teeth: what a table up
to that number costs is then the same for all shapes of a level.
"""

import random

EDGES: tuple[list[int], ...] = ([4_000, 1], [1], [1, 1, 2000])


def edges(size: int, rng: random.Random) -> tuple[list[int]]:
    """Hand-made drawers, whatever the size."""
    return (list(rng.choice(EDGES)),)


def no_gears(size: int, rng: random.Random) -> tuple[list[int]]:
    """Return the empty drawer."""
    return ([],)


def ones_and_twos(size: int, rng: random.Random) -> tuple[list[int]]:
    """Return few gears with one or two teeth, at least two of them with one tooth."""
    return (_shuffled([1, 1, *rng.choices((1, 2), k=rng.randint(0, 4))], rng),)


def random_wide(size: int, rng: random.Random) -> tuple[list[int]]:
    """Return numbers of teeth drawn evenly from the whole range."""
    largest = _largest(size)
    return (_shuffled([largest, *(rng.randint(1, largest) for _ in range(size - 1))], rng),)


def primes_hurt_trial_division(size: int, rng: random.Random) -> tuple[list[int]]:
    """Return primes and, one gear in eight, one tooth: divisions fail up to the square root."""
    primes = _primes(_largest(size))
    ones = max(2, size // 8)
    upper = primes[len(primes) // 3 :]
    return (_shuffled([1] * ones + [primes[-1], *rng.choices(upper, k=size - ones - 1)], rng),)


def composites_hurt_divisor_lists(size: int, rng: random.Random) -> tuple[list[int]]:
    """Return multiples of 6, 10, 15 and 35: long lists of divisors, many pairs share one."""
    largest = max(_largest(size), 35)
    bases = rng.choices((6, 10, 15, 35), k=size - 1)
    multiples = [base * rng.randint(1, largest // base) for base in bases]
    return (_shuffled([largest - largest % 6, *multiples], rng),)


def few_distinct_hurts_index_pairs(size: int, rng: random.Random) -> tuple[list[int]]:
    """Return each of size / 6 numbers, one tooth among them, about six times."""
    largest = _largest(size)
    distinct = [1, largest, *(rng.randint(1, largest) for _ in range(size // 6 - 2))]
    repeated = distinct * (size // len(distinct) + 1)
    return (_shuffled(repeated[:size], rng),)


def _largest(size: int) -> int:
    """Return the largest number of teeth that goes with a drawer of size gears."""
    return max(3 * size // 2, 3)


def _primes(largest: int) -> list[int]:
    """Return the primes up to largest in ascending order."""
    is_prime = [False, False] + [True] * (largest - 1)
    for number in range(2, largest + 1):
        if is_prime[number]:
            for multiple in range(number * number, largest + 1, number):
                is_prime[multiple] = False
    return [number for number in range(largest + 1) if is_prime[number]]


def _shuffled(teeth: list[int], rng: random.Random) -> list[int]:
    """Return teeth in random order."""
    return rng.sample(teeth, len(teeth))
