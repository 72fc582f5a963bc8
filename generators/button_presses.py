# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Primes and numbers for `button_presses`: size is about the prime.

Solutions are slow here when they press the button again and again, or have a table that is too
short for so many numbers. Large primes are twice another prime and 1, so that nothing splits.
"""

import random
from collections.abc import Sequence
from math import isqrt

COUNT = 240

EDGES: tuple[tuple[int, int, tuple[int, ...]], ...] = (
    (2, 1, (1, 1)),
    (3, 2, (2, 1, 2)),
    (5, 1, (1, 2, 4)),
    (7, 6, (6, 5, 1)),
    (11, 2, (1, 6, 3, 5)),
    (13, 3, (9, 3, 1, 12)),
    (17, 3, (6, 6, 1, 11)),
    (31, 4, (1, 4, 2, 12, 16)),
    (37, 2, (19, 18, 28)),
    (59, 2, (30, 15, 1, 58)),
)


def edges(size: int, rng: random.Random) -> tuple[str]:
    """Hand-made numbers for primes up to 59, whatever the size."""
    return (_write(*rng.choice(EDGES)),)


def random_numbers(size: int, rng: random.Random) -> tuple[str]:
    """Numbers at random, all of which are shown if the prime is large."""
    p = _prime(size, rng)
    g = _factor(p, True, rng)
    return (_write(p, g, [rng.randrange(1, p) for _ in range(_count(size))]),)


def half_of_all_hurts_short_tables(size: int, rng: random.Random) -> tuple[str]:
    """A factor that shows half of the numbers, and few of the others are asked for."""
    p = _prime(size, rng)
    g = _factor(p, False, rng)
    share = 0.3 if size < 100 else 0.9
    numbers = []
    for _ in range(_count(size)):
        number = pow(g, rng.randrange(p // 2, p), p)
        numbers.append(number if rng.random() < share else rng.randrange(1, p))
    return (_write(p, g, numbers),)


def late_numbers_hurt_walks(size: int, rng: random.Random) -> tuple[str]:
    """Numbers that are shown late, the last one among them."""
    p = _prime(size, rng)
    g = _factor(p, True, rng)
    counts = [rng.randrange((p - 1) // 3, p - 1) for _ in range(_count(size))]
    return (_write(p, g, [pow(g, count, p) for count in [p - 2, *counts]]),)


def repeats_hurt_memories(size: int, rng: random.Random) -> tuple[str]:
    """Some numbers several times, and 1 among them."""
    p = _prime(size, rng)
    g = _factor(p, True, rng)
    count = _count(size)
    pool = [1, *(rng.randrange(1, p) for _ in range(count * 3 // 4))]
    return (_write(p, g, [1, pool[0], *rng.choices(pool, k=count)]),)


def _count(size: int) -> int:
    """Return how many numbers are asked for."""
    return 6 if size < 100 else COUNT


def _prime(size: int, rng: random.Random) -> int:
    """Return a prime up to 61 if size is small, else one p near it with prime (p - 1) / 2."""
    if size < 100:
        return rng.choice([p for p in range(2, max(3, min(size, 61) + 1)) if _is_prime(p)])
    half = size // 2 - rng.randrange(size // 50)
    while not (_is_prime(half) and _is_prime(2 * half + 1)):
        half += 1
    return 2 * half + 1


def _factor(p: int, is_root: bool, rng: random.Random) -> int:
    """Return a factor that shows all numbers, or half of them; any factor for small primes."""
    if p < 100:
        return rng.randrange(1, p)
    while True:
        g = rng.randrange(2, p - 1)
        if (pow(g, p // 2, p) != 1) == is_root:
            return g


def _is_prime(number: int) -> bool:
    """Return whether the number is prime."""
    if number > 3 and pow(2, number - 1, number) != 1:
        return False
    return number > 1 and all(number % divisor for divisor in range(2, isqrt(number) + 1))


def _write(p: int, g: int, numbers: Sequence[int]) -> str:
    """Return the text of an input."""
    return f"{p} {g} {len(numbers)}\n{' '.join(map(str, numbers))}\n"
