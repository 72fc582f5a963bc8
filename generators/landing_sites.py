# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Maps for `landing_sites`: size is about the side of a square map.

Solutions are slow here when they look at all squares of each site, or at all of a stretch of a row
or of a column. Sites are about a third as long and as wide as the map.
"""

import random

Arguments = tuple[list[list[int]], int, int]
EDGES: tuple[Arguments, ...] = (
    ([[7]], 1, 1),
    ([[7]], 2, 1),
    ([[1, 4, 9, 2]], 1, 5),
    ([[1, 4, 9, 2]], 1, 3),
    ([[1], [4], [9], [2]], 2, 1),
    ([[1, 2, 3], [4, 5, 6]], 2, 3),
    ([[0, 0, 9], [0, 5, 0], [3, 0, 0]], 2, 2),
    ([[5, 5, 5], [5, 5, 5], [5, 5, 5]], 1, 2),
    ([[9, 1, 2, 3, 0], [1, 2, 9, 4, 8]], 2, 2),
)


def edges(size: int, rng: random.Random) -> Arguments:
    """Hand-made maps, whatever the size."""
    heights, length, width = rng.choice(EDGES)
    return [list(row) for row in heights], length, width


def random_heights(size: int, rng: random.Random) -> Arguments:
    """Any heights, and a site of about a third of the map on each side."""
    return _build(size, size + rng.randrange(3), rng)


def broad_map_hurts_long_rows(size: int, rng: random.Random) -> Arguments:
    """Many more columns than rows."""
    return _build(max(2, size // 5), size * 5 if size > 10 else size + 2, rng)


def tall_map_hurts_long_columns(size: int, rng: random.Random) -> Arguments:
    """Many more rows than columns."""
    return _build(size * 5 if size > 10 else size + 2, max(2, size // 5), rng)


def slopes_hurt_kept_extremes(size: int, rng: random.Random) -> Arguments:
    """Ground that falls towards the last row and column, with some noise."""
    heights, length, width = _build(size, size, rng)
    fall = 9_000 // (2 * size)
    for r, row in enumerate(heights):
        for c in range(size):
            row[c] = row[c] // 30 + (2 * size - r - c) * fall
    return heights, length, width


def _build(rows: int, columns: int, rng: random.Random) -> Arguments:
    """Return a map at random, and a size of sites."""
    limit = 9 if rows * columns < 200 else 9_999
    heights = [[rng.randint(0, limit) for _ in range(columns)] for _ in range(rows)]
    if rows * columns < 200:
        length = rng.randint(1, max(1, rows * 2 // 3))
        return heights, length, rng.randint(1, max(1, columns * 2 // 3))
    return heights, rows // 3 + rng.randrange(3), columns // 3 + rng.randrange(3)
