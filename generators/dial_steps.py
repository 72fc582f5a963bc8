# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Dials for `dial_steps`: size is the number of positions, about.

Solutions are slow here when they follow each first position by itself, or find the way for each
number of pulls out of many parts. So most numbers of pulls are large, and rings are long.
"""

import random

NUMBERS = 4
EDGES: tuple[tuple[tuple[int, int, int, int, int], list[int]], ...] = (
    ((1, 5, 5, 5, 1), [0, 1, 10**18]),
    ((2, 0, 1, 1, 1), [0, 1, 2, 10**18]),
    ((7, 1, 0, 3, 1), [1, 2, 1000]),
    ((5, 0, 7, 4, 3), [0, 1]),
    ((10, 0, 1, 0, 2), [0, 1, 2, 3, 4, 5, 6]),
    ((12, 0, 1, 11, 1), [0, 1, 11, 12, 13, 10**18]),
    ((9, 0, 0, 0, 1), [0, 1, 7]),
    ((10, 0, 9, 9, 10), [1, 3, 5, 7, 9, 10, 11]),
    ((8, 10**9, 10**9, 10**9, 10**9), [1, 2, 3, 4]),
    ((13, 2, 3, 1, 1), [1, 2, 3, 4, 5, 6, 7, 8, 9]),
    ((12, 0, 5, 0, 1), [1, 2, 3, 999]),
)


def edges(size: int, rng: random.Random) -> tuple[str]:
    """A hand-made dial, whatever the size."""
    return _write(*rng.choice(EDGES))


def random_squares(size: int, rng: random.Random) -> tuple[str]:
    """A prime number of positions, and any factors with a = 1 and d = 1."""
    if size < 60:
        return _small_dial(size, rng, 1)
    m = _next_prime(size + rng.randrange(100))
    return _write((m, 1, rng.randrange(m), rng.randrange(m), 1), _draw_pulls(rng, 0))


def fractions_are_dropped(size: int, rng: random.Random) -> tuple[str]:
    """Any number of positions, and a d that is about the root of it."""
    if size < 60:
        return _small_dial(size, rng, 5)
    m = size + rng.randrange(100)
    root = int(size**0.5)
    factors = (0, rng.randrange(m, 10**6), rng.randrange(10**9), rng.randrange(root, 2 * root))
    return _write((m, *factors), _draw_pulls(rng, 1))


def rings_hurt_single_ways(size: int, rng: random.Random) -> tuple[str]:
    """All positions but one are on rings of the same length, some hundreds."""
    if size < 60:
        return _small_dial(size, rng, 1)
    m = size * 9 // 10
    length = 0
    while not length:
        m = _next_prime(m + 1)
        long = [part for part in range(4, m) if (m - 1) % part == 0]
        length = next((part for part in long if 5 <= part * part / m <= 40), 0)
    factor = 1
    while _find_order(factor, m) != length:
        factor = pow(rng.randrange(2, m), (m - 1) // length, m)
    return _write((m, 0, factor, rng.randrange(m), 1), _draw_pulls(rng, 1))


def small_numbers_of_pulls(size: int, rng: random.Random) -> tuple[str]:
    """Some numbers of pulls are so small that not all ways have come to a ring."""
    if size < 60:
        return _small_dial(size, rng, 2)
    m = _next_prime(size * 7 // 10 + rng.randrange(100))
    return _write((m, rng.randrange(1, m), 0, rng.randrange(m), 1), _draw_pulls(rng, 2))


def _small_dial(size: int, rng: random.Random, d: int) -> tuple[str]:
    """A dial of few positions, with small numbers all over."""
    m = rng.randint(max(1, size // 2), max(1, size))
    factors = (rng.randrange(3), rng.randrange(9), rng.randrange(9), rng.randint(1, d))
    pulls = [rng.randrange(6) for _ in range(2)] + [rng.randrange(25) for _ in range(2)]
    return _write((m, *factors), pulls + [rng.randrange(10**18) for _ in range(4)])


def _draw_pulls(rng: random.Random, small: int) -> list[int]:
    """Numbers of pulls, some of which are small."""
    pulls = [rng.randint(10**17, 10**18) for _ in range(NUMBERS - small)]
    pulls += [rng.randrange(60) for _ in range(small)]
    rng.shuffle(pulls)
    return pulls


def _next_prime(number: int) -> int:
    """The least prime that is not below the number."""
    while any(number % divisor == 0 for divisor in range(2, int(number**0.5) + 1)):
        number += 1
    return number


def _find_order(factor: int, m: int) -> int:
    """How often one has to multiply by the factor to come back to 1."""
    order, power = 1, factor
    while power != 1:
        power = power * factor % m
        order += 1
    return order


def _write(dial: tuple[int, ...], pulls: list[int]) -> tuple[str]:
    """Return the text of an input."""
    numbers = " ".join(map(str, [len(pulls), *pulls]))
    return (f"{' '.join(map(str, dial))}\n{numbers}\n",)
