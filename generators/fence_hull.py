# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Orchards for `fence_hull`: size is the number of trees.

Solutions are slow here when they look at all trees for each corner, or compare directions one by
one in Python. Rows of trees make corners that are none.
"""

import random
from math import cos, pi, sin

Places = list[tuple[int, int]]

LIMIT = 1_000_000_000

EDGES: tuple[Places, ...] = (
    [(0, 0)],
    [(3, 3)],
    [(7, -7), (7, -7)],
    [(1, 9), (1, 4)],
    [(LIMIT, LIMIT), (-LIMIT, -LIMIT)],
    [(LIMIT, LIMIT), (-LIMIT, -LIMIT), (LIMIT, -LIMIT), (-LIMIT, LIMIT)],
    [(2, 0), (2, 5), (2, 3), (2, 5), (2, 0)],
    [(0, 1), (5, 1), (3, 1)],
    [(0, 0), (1, 1), (2, 2), (2, 3)],
    [(0, 0), (0, 2), (0, 1), (2, 0), (2, 2), (2, 1), (1, 1)],
    [(0, 0), (0, 0), (1, 0), (1, 0), (0, 1), (0, 1)],
    [(0, 2), (1, 0), (2, 2), (1, 2), (1, 1)],
)


def edges(size: int, rng: random.Random) -> tuple[str]:
    """Hand-made orchards of up to seven trees, whatever the size."""
    return (_write(list(rng.choice(EDGES)), rng),)


def random_orchard(size: int, rng: random.Random) -> tuple[str]:
    """Trees all over the square: few are corners."""
    count = max(1, size + size // 8)
    return (_write([(_any(rng), _any(rng)) for _ in range(count)], rng),)


def round_orchard_hurts_wrapping(size: int, rng: random.Random) -> tuple[str]:
    """All trees stand on a circle, so nearly all are corners."""
    turns = [2 * pi * rng.random() for _ in range(max(1, size))]
    places = [(round(LIMIT * cos(turn)), round(LIMIT * sin(turn))) for turn in turns]
    return (_write(places, rng),)


def valley_hurts_wrapping(size: int, rng: random.Random) -> tuple[str]:
    """The trees stand on a parabola; a few stand there twice."""
    width = max(3, min(31_000, 3 * size))
    xs = [rng.randint(-width, width) for _ in range(max(1, size))]
    return (_write([(x, x * x - 500_000) for x in xs], rng),)


def straight_rows_hurt_ties(size: int, rng: random.Random) -> tuple[str]:
    """The trees stand along the sides of a square on its tip, others behind them."""
    count = max(1, size)
    side = 3 if size < 100 else LIMIT // 2
    places: Places = []
    for _ in range(count):
        along, depth = rng.randint(0, side), rng.choice((side, side, side, rng.randint(0, side)))
        x, y = along, depth - along
        if y < 0:
            x, y = depth, 0
        places.append((rng.choice((-1, 1)) * x, rng.choice((-1, 1)) * y))
    return (_write(places, rng),)


def small_garden(size: int, rng: random.Random) -> tuple[str]:
    """A small square with many trees on one place and in one row, for correctness."""
    width = rng.randint(1, 9)
    places = [(rng.randint(0, width), rng.randint(0, width)) for _ in range(max(1, size))]
    return (_write([(x, y - 3 * x) for x, y in places], rng),)


def steep_garden(size: int, rng: random.Random) -> tuple[str]:
    """A handful of trees on a steep slope, for correctness."""
    count = rng.choice((1, min(6, size + 1), min(7, size + 1)))
    places = [(rng.randint(0, 5), rng.randint(0, 5)) for _ in range(count)]
    steep = rng.choice((-3, -3, -3, 3))
    return (_write([(x, y + steep * x) for x, y in places], rng),)


def single_file(size: int, rng: random.Random) -> tuple[str]:
    """All trees in one line, or all but one, or on one place, for correctness."""
    step_x, step_y = rng.choice(((0, 1), (0, 1), (0, 1), (2, -3), (1, 0), (0, 0), (0, 0)))
    steps = [rng.randint(-9, 9) for _ in range(max(1, size if step_x or step_y else size % 3))]
    places = [(step_x * step, step_y * step) for step in steps]
    if rng.random() < 0.15:
        places[0] = (places[0][0] + 1, places[0][1])
    return (_write(places, rng),)


def _any(rng: random.Random) -> int:
    return rng.randint(-LIMIT, LIMIT)


def _write(places: Places, rng: random.Random) -> str:
    """Return the text of an input, its trees in any order."""
    rng.shuffle(places)
    return "\n".join([str(len(places)), *(f"{x} {y}" for x, y in places)]) + "\n"
