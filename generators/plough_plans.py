# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Roads between villages for `plough_plans`: size is the number of villages, or some more.

Solutions are slow here when they work on a table of all pairs of villages. Villages
have a few roads each, to villages that may be far away or near.
"""

import random

Roads = list[tuple[int, int]]

EDGES: tuple[tuple[int, Roads], ...] = (
    (1, []),
    (1, [(1, 1), (1, 1)]),
    (2, []),
    (2, [(1, 2)] * 5),
    (3, [(1, 2), (2, 1), (3, 3), (2, 3)]),
    (4, [(1, 2), (2, 3), (3, 4), (4, 1), (1, 3)]),
    (4, [(1, 2), (1, 2), (3, 4), (4, 3)]),
    (5, [(1, 2), (2, 3), (3, 1), (4, 4), (5, 1), (5, 2)]),
    (5, [(i, j) for i in range(1, 6) for j in range(1, i)]),
    (6, [(1, i) for i in range(2, 7)] + [(i, (i - 1) % 5 + 2) for i in range(2, 7)]),
)


def edges(size: int, rng: random.Random) -> tuple[str]:
    """Hand-made districts, whatever the size."""
    n, roads = rng.choice(EDGES)
    return ("\n".join([f"{n} {len(roads)}", *(f"{x} {y}" for x, y in roads)]) + "\n",)


def random_roads(size: int, rng: random.Random) -> tuple[str]:
    """A road from each village to an earlier one, and two thirds as many between any two."""
    size = size * 4 // 5 if size > 20 else size
    roads = [(i, rng.randrange(i)) for i in range(1, size)]
    roads += [(rng.randrange(size), rng.randrange(size)) for _ in range(size * 2 // 3)]
    return _write(size, roads, rng)


def three_roads_each_hurt_whole_tables(size: int, rng: random.Random) -> tuple[str]:
    """Three roads for nearly each village; fewer villages."""
    size = max(2, size * 2 // 3) if size > 20 else max(2, size)
    roads: Roads = []
    for _ in range(3):
        order = list(range(size))
        rng.shuffle(order)
        roads += zip(order[::2], order[1::2], strict=False)
    roads += [(i, (i + 1) % size) for i in range(size) if rng.random() < 0.05]
    return _write(size, roads, rng)


def streets_and_avenues_hurt_whole_tables(size: int, rng: random.Random) -> tuple[str]:
    """Villages in a rectangle, each with roads to those beside it; a few roads are doubled."""
    width = max(1, int(size**0.5))
    height = max(1, size // width)
    roads = [(i * width + j, i * width + j + 1) for i in range(height) for j in range(width - 1)]
    roads += [
        (i * width + j, i * width + j + width) for i in range(height - 1) for j in range(width)
    ]
    roads += [road for road in roads if rng.random() < 0.03 + (size < 20) * 0.15]
    return _write(width * height, roads, rng)


def near_villages_hurt_whole_tables(size: int, rng: random.Random) -> tuple[str]:
    """Two roads from each village to some of the last 16 before it; more villages."""
    size = size * 5 // 4
    roads = [(i, max(0, i - rng.randint(1, 16))) for i in range(1, size) for _ in range(2)]
    return _write(max(1, size), roads, rng)


def _write(size: int, roads: Roads, rng: random.Random) -> tuple[str]:
    """Return the text of an input with the roads in any order, and other numbers for villages."""
    numbers = list(range(1, size + 1))
    rng.shuffle(numbers)
    roads = [(x, y) if rng.random() < 0.5 else (y, x) for x, y in roads]
    rng.shuffle(roads)
    lines = [f"{size} {len(roads)}", *(f"{numbers[x]} {numbers[y]}" for x, y in roads)]
    return ("\n".join(lines) + "\n",)
