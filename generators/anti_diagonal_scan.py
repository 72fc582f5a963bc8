# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Plates for `anti_diagonal_scan`: size is the number of cells, more or less.

Solutions are slow here when they work out the place of every cell, and slower still when they work
out the position of the slit for every place. The shapes differ in the proportions of the plate.
"""

import random

LARGEST = 4095

EDGES: tuple[tuple[list[int], int], ...] = (
    ([0], 1),
    ([LARGEST], 1),
    ([3, 0, 5], 3),
    ([4, 2, 6], 1),
    ([1, 2, 3, 4], 2),
    ([5, 40, 300, 7, 60, 2], 2),
    ([5, 40, 300, 7, 60, 2], 3),
    ([LARGEST, LARGEST, LARGEST, LARGEST], 2),
    ([1, 20, 300, 4000, 5, 60, 700, 8], 4),
    ([1, 20, 300, 4000, 5, 60, 700, 8], 2),
)


def edges(size: int, rng: random.Random) -> tuple[list[int], int]:
    """Hand-made plates of up to eight cells, whatever the size."""
    cells, columns = rng.choice(EDGES)
    return list(cells), columns


def tiny_plates(size: int, rng: random.Random) -> tuple[list[int], int]:
    """Up to five rows and columns; many cells are equal, and many are dark."""
    rows, columns = rng.randint(1, 5), rng.randint(1, 5)
    brightest = rng.choice((1, 3, LARGEST))
    return [rng.randint(0, brightest) for _ in range(rows * columns)], columns


def square_plate_hurts_cell_loops(size: int, rng: random.Random) -> tuple[list[int], int]:
    """As many rows as columns."""
    return _draw(size, 1.0, rng)


def wide_plate_hurts_index_lists(size: int, rng: random.Random) -> tuple[list[int], int]:
    """Three times as many columns as rows."""
    return _draw(size, 3.0, rng)


def tall_plate_hurts_lists_of_cells(size: int, rng: random.Random) -> tuple[list[int], int]:
    """Three times as many rows as columns."""
    return _draw(size, 1 / 3, rng)


def tower_hurts_trying_every_row(size: int, rng: random.Random) -> tuple[list[int], int]:
    """Five times as many rows as columns: for most positions, most rows are outside of the slit."""
    return _draw(size, 1 / 5, rng)


def _draw(size: int, proportion: float, rng: random.Random) -> tuple[list[int], int]:
    """Return a random plate with `proportion` columns for every row."""
    columns = max(1, round((size * proportion) ** 0.5))
    rows = max(1, size // columns)
    return [rng.randint(0, LARGEST) for _ in range(rows * columns)], columns
