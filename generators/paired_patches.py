# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Quilts for `paired_patches`: size is the shorter side of a long quilt.

Solutions are slow here when they look at every piece, or at all pairs of rows of a long quilt.
"""

import random

KINDS = "abcdefghijklmnop"

EDGES: tuple[list[str], ...] = (
    ["a"],
    ["aa"],
    ["a", "a"],
    ["ab", "ba"],
    ["abcabc"],
    ["a", "b", "c", "c", "a", "b"],
    ["abef", "cdgh"],
    ["pp", "pp", "pp"],
    ["aab", "cbb"],
    ["abba", "abba"],
)


def edges(size: int, rng: random.Random) -> tuple[list[str]]:
    """Hand-made quilts of up to eight patches, whatever the size."""
    return (list(rng.choice(EDGES)),)


def random_quilts(size: int, rng: random.Random) -> tuple[list[str]]:
    """Nearly square quilts with some kinds at random."""
    rows = size * 9 // 5 + rng.randrange(2)
    return _sew(rows, size * 9 // 5 + 1, rng.randint(3, 8), rng)


def long_quilts_hurt_pairs_of_rows(size: int, rng: random.Random) -> tuple[list[str]]:
    """Quilts with six times as many rows as columns."""
    return _sew(size * 6, size, rng.randint(2, 7), rng)


def wide_quilts_hurt_pairs_of_columns(size: int, rng: random.Random) -> tuple[list[str]]:
    """Quilts with six times as many columns as rows."""
    return _sew(size, size * 6, rng.randint(2, 7), rng)


def repeated_rows_hurt_every_piece(size: int, rng: random.Random) -> tuple[list[str]]:
    """Long quilts of a few different rows, which differ in a patch now and then."""
    kinds = rng.sample(KINDS, 10)
    rows = ["".join(rng.choices(kinds, k=size)) for _ in range(5)]
    quilt = []
    for _ in range(size * 6):
        row, place = rng.choice(rows), rng.randrange(size)
        quilt.append(row[:place] + rng.choice(kinds) + row[place + 1 :])
    return (quilt,)


def _sew(rows: int, columns: int, count: int, rng: random.Random) -> tuple[list[str]]:
    """Return a quilt of so many kinds, each patch at random."""
    kinds = rng.sample(KINDS, count)
    return (["".join(rng.choices(kinds, k=columns)) for _ in range(rows)],)
