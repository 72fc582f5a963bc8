# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Maps for `nesting_islands`: size is about the side of a square map.

Solutions are slow here when they search all islands anew for each height that occurs, or for each
level of the water. There are about three levels for each height, and 25 squares of each height.
"""

import random

Arguments = tuple[list[list[int]], int]
EDGES: tuple[Arguments, ...] = (
    ([[0]], 1),
    ([[3]], 1),
    ([[3, 0, 2]], 2),
    ([[2, 1], [1, 2]], 1),
    ([[2, 2], [5, 2]], 3),
    ([[1, 3, 0], [0, 0, 4]], 1),
    ([[4, 0, 4], [0, 0, 0], [4, 0, 4]], 1),
    ([[5, 5, 5], [5, 1, 5], [5, 5, 5]], 8),
    ([[3, 1, 3, 2], [3, 1, 1, 2], [0, 2, 3, 3]], 2),
)


def edges(size: int, rng: random.Random) -> Arguments:
    """Hand-made maps, whatever the size."""
    ground, least = rng.choice(EDGES)
    return [list(row) for row in ground], least


def random_ground(size: int, rng: random.Random) -> Arguments:
    """Any heights, so that many small islands join soon."""
    values = [[rng.random() for _ in range(size)] for _ in range(size)]
    return _scale(values, rng.randint(1, 4), rng)


def slope_hurts_counting_anew(size: int, rng: random.Random) -> Arguments:
    """Ground that rises towards one corner of a broad map, with some noise."""
    rows, columns = max(1, size * 2 // 3), size * 3 // 2 + 1
    values = [[r / rows + c / columns + rng.random() for c in range(columns)] for r in range(rows)]
    return _scale(values, rng.randint(1, 9), rng)


def ridges_hurt_counting_anew(size: int, rng: random.Random) -> Arguments:
    """Ridges side by side, joined late by saddles between them."""
    values = [[rng.random() + (2 if c % 2 else 0) for c in range(size)] for _ in range(size)]
    for row in values:
        row[rng.randrange(size)] += 1
    return _scale(values, rng.randint(1, max(1, size // 2)), rng)


def hills_hurt_one_sided_joins(size: int, rng: random.Random) -> Arguments:
    """Hills between valleys that are deeper the more hills they part."""
    depths = [-((place + 1) & -(place + 1)).bit_length() for place in range(size + 1)]
    values = [
        [min(depths[r], depths[c]) + rng.random() for c in range(size + 1)] for r in range(size)
    ]
    return _scale(values, rng.randint(1, 4), rng)


def _scale(values: list[list[float]], least: int, rng: random.Random) -> Arguments:
    """Return a map of heights in the order of the values, several squares for each height."""
    squares = len(values) * len(values[0])
    kinds = squares // 25 if squares > 100 else max(2, squares // 3)
    heights = sorted(rng.sample(range(kinds * 3 if squares > 100 else kinds * 2), kinds))
    order = sorted(value for row in values for value in row)
    ranks = {value: heights[i * kinds // squares] for i, value in enumerate(order)}
    return [[ranks[value] for value in row] for row in values], least
