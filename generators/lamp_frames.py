# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Walls for `lamp_frames`: size is the number of rows or columns, whichever there are fewer of.

Solutions are slow here when they look at the lamps of two rows one by one, or collect them in sets.
About half of the lamps are lit, or more, so that no two rows have little in common.
"""

import random

EDGES: tuple[list[str], ...] = (
    [],
    ["", "", ""],
    ["#"],
    ["#####"],
    ["#", "#", "#"],
    ["##", "##"],
    ["##", "#."],
    ["###", "###", "###"],
    ["#.#.#", ".#.#.", "#.#.#", "#####"],
    ["##..", "..##", "#..#", ".##.", "####"],
)


def edges(size: int, rng: random.Random) -> tuple[list[str]]:
    """Hand-made walls, whatever the size."""
    return (list(rng.choice(EDGES)),)


def random_lamps(size: int, rng: random.Random) -> tuple[list[str]]:
    """A wall as high as it is wide, half of it lit."""
    return (_light(size, size, 0.5, rng),)


def tall_walls_hurt_pairs_of_rows(size: int, rng: random.Random) -> tuple[list[str]]:
    """Twice as many rows as columns, or nearly."""
    columns = max(1, size * 3 // 4)
    return (_light(columns * 2, columns, rng.uniform(0.4, 0.6), rng),)


def bright_walls_hurt_sets(size: int, rng: random.Random) -> tuple[list[str]]:
    """A wall a little wider than high, most of it lit."""
    return (_light(size, max(1, size * 11 // 10), 0.85, rng),)


def blocks_of_light(size: int, rng: random.Random) -> tuple[list[str]]:
    """Runs of lit lamps and of dark ones, which begin elsewhere in each row."""
    wall = []
    for _ in range(size):
        row = ""
        while len(row) < size:
            row += rng.choice("#.") * rng.randint(1, max(1, size // 8))
        wall.append(row[:size])
    return (wall,)


def _light(rows: int, columns: int, share: float, rng: random.Random) -> list[str]:
    return [
        "".join("#" if rng.random() < share else "." for _ in range(columns)) for _ in range(rows)
    ]
