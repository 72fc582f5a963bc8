# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Rectangles of halls for `token_chase`: size is about the number of halls.

Solutions are slow here when they look at all halls again and again: what is known spreads upwards
and to the left, hall by hall. The text is what a program reads.
"""

import random

UP, RIGHT, DOWN, LEFT = 1, 2, 4, 8

EDGES: tuple[tuple[str, ...], ...] = (
    ("0",),
    ("28",),
    ("20", "10"),
    ("220", "188"),
    ("22a80",),
    ("2a80",),
    ("4", "4", "5", "1"),
    ("4", "5", "5", "0"),
    ("64", "19"),
    ("680", "1a0", "380"),
)


def edges(size: int, rng: random.Random) -> tuple[str]:
    """Hand-made mines of up to nine halls, whatever the size."""
    rows = [[int(hall, 16) for hall in row] for row in rng.choice(EDGES)]
    return (_write(rows),)


def random_doors(size: int, rng: random.Random) -> tuple[str]:
    """Doors at random, seldom more than two a hall, and few halls without one."""
    kinds = (1, 2, 4, 8, 1, 2, 4, 8, 3, 5, 6, 9, 10, 12, 7, 0)
    height, width = _sides(size * 5 // 4, 60)
    return (_write([rng.choices(kinds, k=width) for _ in range(height)]),)


def shafts_hurt_sweeps(size: int, rng: random.Random) -> tuple[str]:
    """Shafts that lead down from the first row to the last, with doors between them."""
    height, width = _sides(size, 60)
    rows = []
    for _ in range(height):
        row = [DOWN] * width
        for hall in range(width):
            if rng.random() < 0.25:
                row[hall] |= rng.choice((LEFT, RIGHT))
            if rng.random() < 0.002:
                row[hall] = UP
        rows.append(row)
    return (_write(rows),)


def stairs_hurt_sweeps(size: int, rng: random.Random) -> tuple[str]:
    """Doors lead right and down, in chambers of twenty columns; a few lead back."""
    height, width = _sides(size, 40)
    rows = []
    for _ in range(height):
        row = []
        for hall in range(width):
            doors = RIGHT | DOWN if rng.random() < 0.7 else rng.choice((RIGHT, DOWN))
            if rng.random() < 0.003:
                doors |= rng.choice((LEFT, UP))
            row.append(doors & ~RIGHT if hall % 20 == 19 else doors)
        rows.append(row)
    return (_write(rows),)


def rings_hurt_memories(size: int, rng: random.Random) -> tuple[str]:
    """Rings of two rows each, from which doors lead down to the next ring: many draws."""
    height, width = _sides(size * 3 // 2, 60)
    height += height % 2
    length = rng.randint(2, 4)
    rows = []
    for number in range(height):
        lower = number % 2
        row = [LEFT if lower else RIGHT] * width
        for hall in range(width):
            if hall % length == 0 and lower:
                row[hall] = UP
            if (hall % length == length - 1 or hall == width - 1) and not lower:
                row[hall] = DOWN
            if lower and rng.random() < 0.6:
                row[hall] |= DOWN
            if rng.random() < 0.08:
                row[hall] = DOWN
        rows.append(row)
    return (_write(rows),)


def _sides(size: int, tallest: int) -> tuple[int, int]:
    """Return a height of at most so many rows, and a width, for about so many halls."""
    height = min(tallest, max(1, int(size**0.5)))
    return height, max(1, size // height)


def _write(rows: list[list[int]]) -> str:
    """Return the text of an input, without the doors that would lead out."""
    rows[0] = [hall & ~UP for hall in rows[0]]
    rows[-1] = [hall & ~DOWN for hall in rows[-1]]
    for row in rows:
        row[0] &= ~LEFT
        row[-1] &= ~RIGHT
    lines = ["".join(f"{hall:x}" for hall in row) for row in rows]
    return "\n".join([f"{len(rows)} {len(rows[0])}", *lines]) + "\n"
