# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Lakes for `two_barges`: size is about the side of a square with as many cells.

Solutions are slow here when they look at the cells in all directions, or try one number after the
other: few rocks, long lines of water. Small lakes have many rocks.
"""

import random

EDGES: tuple[list[str], ...] = (
    ["."],
    ["#"],
    ["......"],
    [".", ".", "#", ".", "."],
    ["##", "##"],
    [".#.#", "#.#.", ".#.#"],
    ["....", ".##.", ".##.", "...."],
    [".....", ".....", ".....", "....."],
    ["#....", "..#..", "....."],
)


def edges(size: int, rng: random.Random) -> tuple[list[str]]:
    """Hand-made lakes, whatever the size."""
    return (list(rng.choice(EDGES)),)


def random_rocks(size: int, rng: random.Random) -> tuple[list[str]]:
    """Few rocks anywhere; in a small lake, pairs of rocks that touch at a corner."""
    rows, columns = _draw_sides(size, rng)
    if size < 20:
        return (_draw_passages(rows, columns, rng),)
    return (_draw(rows, columns, max(2, rows * columns // 500), rng),)


def open_water_hurts_scans(size: int, rng: random.Random) -> tuple[list[str]]:
    """Hardly a rock at all, and none but for the south-east."""
    rows, columns = _draw_sides(size, rng)
    lake = [["."] * columns for _ in range(rows)]
    for _ in range(rng.randint(1, 3)):
        lake[rng.randrange(rows // 2, rows)][rng.randrange(columns // 2, columns)] = "#"
    return (["".join(row) for row in lake],)


def long_coast_hurts_scans(size: int, rng: random.Random) -> tuple[list[str]]:
    """Half as many rows as columns, or the other way round, and a few rocks."""
    rows, columns = max(1, size * 7 // 10), max(1, size * 14 // 10)
    if size < 20:
        return (_draw_passages(rows, columns, rng),)
    if rng.randrange(2):
        rows, columns = columns, rows
    return (_draw(rows, columns, max(1, size // 12), rng),)


def rocky_shores_hurt_candidates(size: int, rng: random.Random) -> tuple[list[str]]:
    """Half of the cells of the first row and column are rocks, open water behind them."""
    rows, columns = _draw_sides(size, rng)
    lake = [["."] * columns for _ in range(rows)]
    for column in range(columns):
        lake[0][column] = rng.choice(".#")
    for row in lake:
        row[0] = rng.choice(".#")
    return (["".join(row) for row in lake],)


def _draw_sides(size: int, rng: random.Random) -> tuple[int, int]:
    """Return two sides near size."""
    more = rng.randint(0, max(1, size // 12))
    return max(1, size - more), size + more


def _draw(rows: int, columns: int, rocks: int, rng: random.Random) -> list[str]:
    lake = [["."] * columns for _ in range(rows)]
    for _ in range(rocks):
        lake[rng.randrange(rows)][rng.randrange(columns)] = "#"
    return ["".join(row) for row in lake]


def _draw_passages(rows: int, columns: int, rng: random.Random) -> list[str]:
    """Return a lake with some pairs of rocks that touch at a corner, and water between them."""
    lake = [["."] * columns for _ in range(rows)]
    if rows > 1 and columns > 1:
        for _ in range(rng.randint(1, 3)):
            r, c = rng.randrange(rows - 1), rng.randrange(columns - 1)
            lake[r][c] = lake[r + 1][c + 1] = "."
            lake[r + 1][c] = lake[r][c + 1] = "#"
    return ["".join(row) for row in lake]
