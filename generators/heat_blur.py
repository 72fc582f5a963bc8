# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Floors for `heat_blur`: size is the number of cells, or a little more than it.

Solutions are slow here when their work grows with the square around a cell, or when they go from
cell to cell. Large floors have wide patches of one temperature, so that they do not even out before
the time is over.
"""

import random

Arguments = tuple[bytes, int, int, int]

EDGES: tuple[Arguments, ...] = (
    (b"\x00", 1, 0, 1),
    (b"\xff", 1, 40, 20),
    (bytes([255, 254]), 1, 1, 1),
    (bytes([255, 254]), 2, 40, 2),
    (bytes([1, 2, 4, 8, 16, 32]), 3, 0, 3),
    (bytes([255] * 8 + [0]), 3, 1, 2),
    (bytes([0, 0, 0, 0, 255, 0, 0, 0, 0]), 3, 1, 1),
    (bytes([255] * 300), 300, 40, 1),
    (bytes([255] * 301), 1, 40, 2),
    (bytes([255] * 400), 20, 40, 1),
    (bytes([250] * 399 + [0]), 20, 20, 2),
)


def edges(size: int, rng: random.Random) -> Arguments:
    """Hand-made floors, whatever the size."""
    return rng.choice(EDGES)


def random_patches(size: int, rng: random.Random) -> Arguments:
    """Patches of random temperatures, about as high as wide."""
    width = max(1, int(size**0.5) + rng.randint(-3, 3))
    return (_patches(size, width, 0, rng), width, _reach(size, 18, rng), _rounds(size, rng))


def wide_square_hurts_shifts(size: int, rng: random.Random) -> Arguments:
    """The widest square that is allowed."""
    width = max(1, int(size**0.5 * 1.5) + rng.randint(-2, 2))
    return (_patches(size, width, 0, rng), width, _reach(size, 37, rng), _rounds(size, rng))


def hot_floor_hurts_small_integers(size: int, rng: random.Random) -> Arguments:
    """High temperatures only: sums are as large as they get."""
    cells = 10 * size if size < 1_000 else size
    width = max(1, int(cells**0.5) + rng.randint(-2, 4))
    reach = rng.randint(16, 22) if size < 1_000 else rng.randint(24, 26)
    return (_patches(cells, width, 200, rng), width, reach, _rounds(size, rng))


def long_corridor_hurts_rows(size: int, rng: random.Random) -> Arguments:
    """Many times as long as it is wide, in one direction or the other."""
    height = rng.randint(1, 3) if size < 1_000 else 100
    width = max(1, size // height)
    if rng.randrange(2):
        width = height
    return (_patches(size, width, 0, rng), width, _reach(size, 26, rng), _rounds(size, rng))


def _reach(size: int, large: int, rng: random.Random) -> int:
    return rng.randint(0, 3) if size < 1_000 else rng.randint(large, large + 2)


def _rounds(size: int, rng: random.Random) -> int:
    return rng.randint(1, 3) if size < 1_000 else 13


def _patches(cells: int, width: int, least: int, rng: random.Random) -> bytes:
    """Return rows of patches; small floors have a temperature of its own in each cell."""
    side = 1 if cells < 1_000 else 50
    rows: list[bytes] = []
    for row in range(max(1, cells // width)):
        if row % side:
            rows.append(rows[-1])
        else:
            patches = [rng.randint(least, 255) for _ in range(width // side + 1)]
            rows.append(bytes(patches[column // side] for column in range(width)))
    return b"".join(rows)
