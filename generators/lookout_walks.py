# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Lookouts for `lookout_walks`: size is the number of lookouts.

Solutions are slow here when they go through all crossings, or compute much anew for each pair of
lookouts. The net is larger than the number of lookouts asks for.
"""

import random

Arguments = tuple[int, int, list[tuple[int, int]], int]

EDGES: tuple[Arguments, ...] = (
    (0, 0, [], 0),
    (0, 0, [], 1),
    (0, 0, [(0, 0)], 1),
    (0, 0, [(0, 0)], 0),
    (0, 3, [(0, 1), (0, 3)], 2),
    (3, 0, [(2, 0), (0, 0)], 1),
    (2, 2, [(0, 0), (2, 2)], 2),
    (2, 2, [(1, 0), (0, 1)], 0),
    (3, 3, [(1, 1), (2, 1), (1, 2), (2, 2)], 3),
    (4, 3, [(2, 1), (1, 3), (4, 0), (3, 3)], 1),
    (5, 5, [(1, 1), (2, 2), (3, 3), (4, 4), (5, 5), (0, 0)], 6),
    (40, 40, [(20, 20), (10, 30), (30, 30)], 2),
)


def edges(size: int, rng: random.Random) -> Arguments:
    """Hand-made nets, whatever the size; the largest ones for large sizes."""
    rows, columns, lookouts, visits = rng.choice(EDGES)
    return rows, columns, list(lookouts), visits


def random_lookouts(size: int, rng: random.Random) -> Arguments:
    """Lookouts anywhere on the hill."""
    rows = columns = _side(size)
    lookouts = _draw(size * 6 // 5, rows, columns, rng)
    return rows, columns, lookouts, rng.randint(2, 3) if size > 20 else rng.randint(0, 3)


def lookouts_along_the_way_hurt_inverses(size: int, rng: random.Random) -> Arguments:
    """Lookouts near the straight way up, so that walks come from most of them to most others."""
    rows = columns = _side(size)
    found: set[tuple[int, int]] = set()
    for _ in range(20 * size):
        if len(found) == min(size * 8 // 9 + 1, rows + 1):
            break
        r = rng.randint(0, rows)
        c = r + rng.randint(-rows // 9 - 1, rows // 9 + 1)
        if 0 <= c <= columns:
            found.add((r, c))
    lookouts = sorted(found)
    rng.shuffle(lookouts)
    return rows, columns, lookouts, rng.randint(3, 5) if size > 20 else rng.randint(0, 4)


def none_on_the_way_hurts_short_ways(size: int, rng: random.Random) -> Arguments:
    """No lookout may be visited; or a single one, on a small hill."""
    rows, columns = _side(size) * 6 // 5, _side(size) * 5 // 6
    lookouts = _draw(size * 3 // 2, rows, columns, rng)
    return rows, columns, lookouts, 0 if size > 20 else rng.randint(0, 1)


def wide_hills_hurt_long_lines(size: int, rng: random.Random) -> Arguments:
    """A hill of few rows and many columns; lookouts at the foot and on the top."""
    rows, columns = _side(size) * 3 // 4, _side(size) * 4 // 3
    lookouts = _draw(size * 8 // 7, rows, columns, rng)
    for crossing in ((0, 0), (rows, columns)):
        if crossing not in lookouts:
            lookouts.append(crossing)
    rng.shuffle(lookouts)
    return rows, columns, lookouts, rng.randint(3, 4) if size > 20 else rng.randint(2, 4)


def _side(size: int) -> int:
    """Return how many rows and columns a hill has."""
    return min(1_500, 5 * size) if size > 20 else 2 + size // 2


def _draw(count: int, rows: int, columns: int, rng: random.Random) -> list[tuple[int, int]]:
    """Return different crossings, in no order; not more than a third of all of them."""
    numbers = rng.sample(range((rows + 1) * (columns + 1)), min(count, rows * columns // 3 + 1))
    return [divmod(number, columns + 1) for number in numbers]
