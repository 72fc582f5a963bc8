# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Numbers of pictures for `kth_lineup`: size is the number of players.

Solutions are slow here when they divide large numbers once for each place, by radices or by
factorials. Numbers are as large as they can be, and the end of the row is asked for.
"""

import random
from collections.abc import Callable
from math import factorial

PICTURES = 3
EDGES: tuple[tuple[int, list[int]], ...] = (
    (1, [0]),
    (2, [0, 1]),
    (3, [5, 3, 4, 0]),
    (4, [23, 16, 10, 6, 17]),
    (5, [16, 24, 118, 89]),
    (16, [factorial(16) - 1, factorial(15) * 7, factorial(15) * 7 - 1]),
    (17, [factorial(17) - 1, factorial(16), factorial(16) - 1]),
    (33, [factorial(33) - 1, factorial(32) * 5 + 16, factorial(32)]),
    (65, [factorial(65) - 2, factorial(64), factorial(48) * 3 + 17]),
)


def edges(size: int, rng: random.Random) -> tuple[str]:
    """Hand-made numbers, whatever the size."""
    n, numbers = rng.choice(EDGES)
    if size <= 8 <= n:
        n, numbers = rng.choice([edge for edge in EDGES if edge[0] < 8])
    return _write(n, numbers, rng)


def random_numbers(size: int, rng: random.Random) -> tuple[str]:
    """Pictures out of the second half, at random."""
    every = factorial(size)
    return _write(size, [rng.randrange(every // 2, every) for _ in range(PICTURES)], rng)


def last_pictures_hurt_divisions(size: int, rng: random.Random) -> tuple[str]:
    """Pictures among the last ones: nearly all players are taken from the end."""
    every = factorial(size)
    back = min(every, 10**9)
    return _write(size, [every - 1 - rng.randrange(back) for _ in range(PICTURES)], rng)


def small_digits_hurt_divisions(size: int, rng: random.Random) -> tuple[str]:
    """Players are taken from the second or third place, only the first one from the end."""
    numbers = [_join(size, lambda i: rng.randint(1, 2), rng) for _ in range(PICTURES)]
    return _write(size, numbers, rng)


def both_ends_hurt_divisions(size: int, rng: random.Random) -> tuple[str]:
    """Players are taken from the second place or from the last one but few."""
    numbers = [_join(size, lambda i: rng.choice((1, i, i - 1)), rng) for _ in range(PICTURES)]
    return _write(size, numbers, rng)


def _join(size: int, draw: Callable[[int], int], rng: random.Random) -> int:
    """Return the number of the picture for which so many players before the next are skipped."""
    number = rng.randrange(size // 2, max(1, size))
    for i in range(size - 2, -1, -1):
        number = number * (i + 1) + min(i, max(0, draw(i)))
    return number


def _write(n: int, numbers: list[int], rng: random.Random) -> tuple[str]:
    """Return the text of an input that asks for some places, the end of the row among them."""
    places = list(range(max(1, n - 6), n + 1)) + [rng.randint(1, n) for _ in range(4)]
    rng.shuffle(places)
    lines = [f"{n} {len(places)} {len(numbers)}", " ".join(map(str, places))]
    lines += [f"{number:x}" for number in numbers]
    return ("\n".join(lines) + "\n",)
