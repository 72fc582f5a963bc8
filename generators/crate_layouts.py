# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Sizes for `crate_layouts`: size is the largest one, about.

Solutions are slow here when they go through all pairs of sides, or all quotients. The text is what
a program reads.
"""

import random

EDGES: tuple[list[int], ...] = (
    [1],
    [2, 1],
    [4, 4, 3],
    [8, 7, 9],
    [27, 26],
    [64, 63, 65],
    [12, 16, 15],
    [36, 30],
)


def edges(size: int, rng: random.Random) -> tuple[str]:
    """Hand-made lists of small sizes, whatever the size."""
    return (_write(list(rng.choice(EDGES))),)


def one_large_size(size: int, rng: random.Random) -> tuple[str]:
    """A single size."""
    return (_write([rng.randint(size * 15 // 16, size) if size > 999 else rng.randint(1, size)]),)


def some_random_sizes(size: int, rng: random.Random) -> tuple[str]:
    """Seven sizes of a tenth or so, with all digits."""
    if size < 1000:
        return (_write([rng.randint(1, size) for _ in range(rng.randint(1, 4))]),)
    return (_write([rng.randint(size // 24, size // 15) for _ in range(7)]),)


def cubes_and_neighbours(size: int, rng: random.Random) -> tuple[str]:
    """Cubes, and sizes just above and below; the side that comes last is as long as the others."""
    if size < 1000:
        sides = [side for side in range(1, 6) if side**3 <= size + 1]
        sizes = [max(1, rng.choice(sides) ** 3 - rng.randrange(2)) for _ in "ab"]
        return (_write([sides[-1] ** 3, *sizes]),)
    side = int((size / 6) ** (1 / 3))
    return (_write([rng.randint(side * 9 // 10, side) ** 3 + rng.randint(-1, 1) for _ in "abcd"]),)


def squares_of_many_divisors(size: int, rng: random.Random) -> tuple[str]:
    """Squares of multiples of 12: many pairs of sides fill the crate exactly."""
    if size < 1000:
        return (_write([rng.choice((1, 4, 9, 16, 25, 36, 64, 64, 64)) for _ in "ab"]),)
    side = int((size / 3) ** 0.5)
    return (_write([(rng.randint(side * 9 // 10, side) // 12 * 12) ** 2 for _ in "ab"]),)


def _write(sizes: list[int]) -> str:
    """Return the text of an input."""
    return f"{len(sizes)}\n{' '.join(map(str, sizes))}\n"
