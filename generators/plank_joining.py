# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Rows of planks for `plank_joining`: size is about the number of planks in all rows.

Solutions are slow here when they look at all stretches of a row. No row is so long that these
could not be looked at.
"""

import random
from collections.abc import Callable

Input = tuple[list[list[int]]]

LARGE = 1_000_000

EDGES: tuple[list[list[int]], ...] = (
    [],
    [[]],
    [[5], [], [7]],
    [[1, 2], [2, 1], [1, 1]],
    [[1, 1, 1, 1], [1, 1, 1, 1, 1], [2, 2, 2]],
    [[4, 2, 2, 4], [3, 1, 3, 1, 3], [2, 3, 2]],
    [[1, 2, 3, 4, 5, 6], [6, 5, 4, 3, 2, 1]],
    [[9, 1, 1, 9, 1, 1, 9], [1, 9, 1, 9, 1, 9]],
    [[LARGE, 1, LARGE], [LARGE, LARGE, 1, 1, LARGE]],
    [[2, 1, 1, 2, 1, 1, 2, 2], [3, 2, 1, 2, 3, 3]],
)

TIES: list[list[int]] = [
    [1, 2, 1, 2, 1, 1, 3],
    [3, 1, 2, 1, 2, 1, 1],
    [1, 2, 1, 2, 1, 1, 1, 2],
    [2, 3, 1, 2, 1, 3],
]


def edges(size: int, rng: random.Random) -> Input:
    """Hand-made rows of up to eight planks, whatever the size, and rows in which ties matter."""
    return ([list(row) for row in (*rng.choice(EDGES), *rng.sample(TIES, rng.randint(3, 4)))],)


def random_planks(size: int, rng: random.Random) -> Input:
    """Planks of all lengths."""
    return _rows(size, rng, lambda n, bound: [rng.randint(1, bound) for _ in range(n)])


def short_in_the_middle(size: int, rng: random.Random) -> Input:
    """Planks get shorter up to some place in a row, and longer after it."""

    def make(n: int, bound: int) -> list[int]:
        place = rng.randint(n // 4, n * 3 // 4)
        lengths = sorted(rng.randint(1, bound) for _ in range(n))
        rng.shuffle(left := lengths[::2] + lengths[1::2])
        return sorted(left[:place], reverse=True) + sorted(left[place:])

    return _rows(size if size < 60 else size * 3 // 4, rng, make)


def long_planks_between(size: int, rng: random.Random) -> Input:
    """Short planks, and groups of long ones between them."""

    def make(n: int, bound: int) -> list[int]:
        share = rng.choice((0.1, 0.3, 0.6))
        return [
            rng.randint(bound // 2 + 1, bound) if rng.random() < share else rng.randint(1, 3)
            for _ in range(n)
        ]

    return _rows(size, rng, make)


def alike_planks(size: int, rng: random.Random) -> Input:
    """Planks of two or three lengths, so that many joints cost the same."""

    def make(n: int, bound: int) -> list[int]:
        lengths = [rng.randint(1, bound) for _ in range(rng.randint(1, 2))]
        return [rng.choice((*lengths, lengths[0] * 2)) for _ in range(n)]

    return _rows(size, rng, make)


def _rows(size: int, rng: random.Random, make: Callable[[int, int], list[int]]) -> Input:
    """Return rows of up to 100 planks: short rows with short planks for a small size."""
    rows = []
    while size > 0:
        n = min(size, rng.randint(70, 100) if size > 40 else rng.randint(1, 9))
        rows.append(make(n, 9 if n < 10 else LARGE // 2))
        size -= n
    return (rows,)
