# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Stays for `rarer_bells`: size is both the width of a late stay and the root of its last hour.

Solutions are slow here when they test hour by hour or cross off hour by hour. Late stays take many
primes to cross off with, early ones have many hours.
"""

import random

EDGES: tuple[tuple[int, int], ...] = (
    (1, 1),
    (1, 2),
    (1, 4),
    (2, 3),
    (1, 9),
    (4, 25),
    (9, 9),
    (20, 49),
    (24, 29),
    (114, 126),
    (120, 121),
    (99_999_999_800, 100_000_000_000),
)


def edges(size: int, rng: random.Random) -> tuple[int, int]:
    """Hand-made short stays, whatever the size."""
    return rng.choice(EDGES)


def random_late_hours(size: int, rng: random.Random) -> tuple[int, int]:
    """A stay that ends in the last quarter before hour size * size."""
    last = max(rng.randint(size * size * 3 // 4, size * size), 1)
    return max(last - size, 1), last


def square_at_the_end_hurts_short_sieves(size: int, rng: random.Random) -> tuple[int, int]:
    """A stay that ends, within a few hours, with the square of one of the primes below size."""
    roots = [root for root in range(max(size - 1_000, 2), max(size, 3)) if _is_prime(root)]
    root = rng.choice(roots[len(roots) // 2 :])
    last = root * root + rng.randrange(3)
    return max(last - size + rng.randrange(size // 4 + 1), 1), last


def early_hours_hurt_single_tests(size: int, rng: random.Random) -> tuple[int, int]:
    """A stay of nearly three times size from one of the first hours on."""
    first = rng.randint(1, 3)
    return first, 3 * size - rng.randrange(size // 8 + 1)


def _is_prime(number: int) -> bool:
    """Return whether number, at least 2, is a prime."""
    divisor = 2
    while divisor * divisor <= number:
        if number % divisor == 0:
            return False
        divisor += 1
    return True
