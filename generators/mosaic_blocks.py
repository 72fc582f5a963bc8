# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Floors for `mosaic_blocks`: size is the number of rows.

Solutions are slow here when they look at every stone or at every row of each block. Large floors
are tall, and little wider than the frame. Small ones have few colours, so that blocks come again.
"""

import random

EDGES: tuple[tuple[list[str], int], ...] = (
    (["a"], 1),
    (["a"], 2),
    (["abcab"], 1),
    (["abab"], 2),
    (["a", "b", "a"], 2),
    (["ab", "ba"], 2),
    (["aaa", "aaa", "aaa"], 2),
    (["aab", "aab", "baa", "aab"], 2),
    (["abc", "abc", "xyz", "abc", "xyz", "abc"], 2),
    (["abba", "baab", "baab", "abba", "cccc", "baab", "abba"], 3),
)


def edges(size: int, rng: random.Random) -> tuple[list[str], int]:
    """Hand-made floors, whatever the size."""
    floor, side = rng.choice(EDGES)
    return list(floor), side


def random_stones(size: int, rng: random.Random) -> tuple[list[str], int]:
    """Two or three colours at random."""
    columns, side = _draw_widths(size, rng)
    colours = rng.choice(("ab", "abc"))
    return ["".join(rng.choices(colours, k=columns)) for _ in range(size)], side


def motif_hurts_comparing_blocks(size: int, rng: random.Random) -> tuple[list[str], int]:
    """A motif that is laid again and again, with a few stones replaced."""
    columns, side = _draw_widths(size, rng)
    height = rng.randint(1, max(1, size // 3))
    width = rng.randint(1, max(1, columns // 3))
    motif = ["".join(rng.choices("abcd", k=width)) for _ in range(height)]
    floor = [(motif[i % height] * columns)[:columns] for i in range(size)]
    for _ in range(rng.randint(0, 3)):
        i = rng.randrange(size)
        j = rng.randrange(columns)
        floor[i] = floor[i][:j] + rng.choice("abcd") + floor[i][j + 1 :]
    return floor, side


def shifted_rows_repeat_along_diagonals(size: int, rng: random.Random) -> tuple[list[str], int]:
    """Every row is the one above it, moved by one stone."""
    columns, side = _draw_widths(size, rng)
    band = "".join(rng.choices("ab", k=size + columns))
    return [band[i : i + columns] for i in range(size)], side


def few_kinds_of_rows(size: int, rng: random.Random) -> tuple[list[str], int]:
    """Rows out of three, at random; in small floors mostly symmetric ones."""
    columns, side = _draw_widths(size, rng)
    kinds = ["".join(rng.choices("ab", k=columns)) for _ in range(3)]
    return rng.choices(kinds, k=size), side


def _draw_widths(size: int, rng: random.Random) -> tuple[int, int]:
    """Return the number of columns and the side of the frame."""
    if size < 60:
        side = rng.randint(1, 1 + size // 4)
        return side + rng.randint(0 if size < 10 else 1, 4), side
    side = size * 3 // 8 + rng.randint(-2, 2)
    return side + size // 24, side
