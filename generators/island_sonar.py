# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Islands and echoes for `island_sonar`: size is the number of echoes.

Solutions are slow here when they look at all sides of the shore for an echo: many corners, and
echoes on land, for which no side allows an early answer.
"""

import random
from math import cos, pi, sin

Places = list[tuple[int, int]]

LIMIT = 100_000

EDGES: tuple[tuple[Places, Places], ...] = (
    ([(0, 0), (1, 0), (0, 1)], []),
    ([(0, 0), (1, 0), (0, 1)], [(0, 0), (1, 0), (0, 1), (1, 1), (-1, 0), (2, 0), (0, 2)]),
    ([(4, 4), (0, 4), (0, 0), (4, 0)], [(0, 2), (4, 2), (2, 0), (2, 4), (0, 5), (4, -1), (4, 4)]),
    ([(4, 0), (4, 4), (0, 4), (0, 0)], [(0, -1), (4, 5), (1, 1), (3, 3), (0, 4), (5, 4)]),
    ([(0, 2), (-3, 0), (0, -2), (3, 0)], [(0, 0), (3, 0), (-3, 0), (0, 2), (1, 1), (2, 1)]),
    ([(5, 5), (0, 0), (6, 5)], [(3, 3), (4, 3), (5, 4), (6, 5), (5, 5), (5, 6), (0, 1)]),
    ([(-LIMIT, -LIMIT), (LIMIT, -LIMIT), (LIMIT, LIMIT)], [(0, 0), (0, 1), (1, 0), (LIMIT, 9)]),
    ([(-1, -2), (1, -2), (1, 1), (-1, 3)], [(-1, 0), (1, 0), (-1, 4), (1, 2), (0, 2), (0, -2)]),
)


def edges(size: int, rng: random.Random) -> tuple[Places, Places]:
    """Hand-made islands of up to four corners, whatever the size."""
    shore, pings = rng.choice(EDGES)
    return (shore[:], pings[:])


def random_waters(size: int, rng: random.Random) -> tuple[Places, Places]:
    """A round island, echoes all over the square."""
    limit = _limit(size)
    return (_turned(_round_island(size, limit, rng), rng), _box(size, limit, rng))


def echoes_on_land_hurt_all_sides(size: int, rng: random.Random) -> tuple[Places, Places]:
    """A round island, nearly all echoes on it."""
    limit = _limit(size)
    shore = _round_island(size, limit, rng)
    pings = _box(size // 20, limit, rng) + _box(size - size // 20, limit * 7 // 10, rng)
    rng.shuffle(pings)
    return (_turned(shore, rng), pings)


def echoes_along_the_shore(size: int, rng: random.Random) -> tuple[Places, Places]:
    """Echoes at corners, in the middle of sides, and next to them."""
    limit = _limit(size)
    shore = _round_island(size, limit - 2, rng)
    return (_turned(shore, rng), _near(shore, size, limit, rng))


def cut_off_island_hurts_scans(size: int, rng: random.Random) -> tuple[Places, Places]:
    """An island with four long straight sides that are parallel to the axes."""
    limit = _limit(size)
    width = limit - max(1, limit // 5)
    places = [
        (max(-width, min(width, x)), max(-width, min(width, y)))
        for x, y in _circle(size // 3 + 6, limit, rng)
    ]
    corners = [(width, 1), (width, -1), (-width, 1), (-width, -1)]
    shore = _hull(places + corners)
    pings = _box(size - size // 4, width, rng)
    for _ in range(size // 4):
        along = rng.randint(-limit, limit)
        side = rng.choice((-width, width))
        pings.append(rng.choice(((along, side), (side, along))))
    rng.shuffle(pings)
    return (_turned(shore, rng), pings)


def small_island(size: int, rng: random.Random) -> tuple[Places, Places]:
    """A small island with few corners, for correctness."""
    width = rng.randint(2, 6)
    shore: Places = []
    while len(shore) < 3:
        shore = _hull(_box(rng.randint(3, 8), width, rng))
    return (_turned(shore, rng), _near(shore, size // 2, width, rng) + _box(size // 2, width, rng))


def _limit(size: int) -> int:
    return LIMIT if size >= 100 else size + 4


def _circle(count: int, limit: int, rng: random.Random) -> Places:
    turns = [2 * pi * rng.random() for _ in range(count)]
    return [(round(limit * cos(turn)), round(limit * sin(turn))) for turn in turns]


def _round_island(size: int, limit: int, rng: random.Random) -> Places:
    """Return a polygon whose corners lie on a circle."""
    shore: Places = []
    while len(shore) < 3:
        shore = _hull(_circle(min(4_000, size // 5 + 6), limit, rng))
    return shore


def _near(shore: Places, count: int, limit: int, rng: random.Random) -> Places:
    """Return places on sides of the shore, some of them one off, none beyond the limit."""
    pings: Places = []
    for _ in range(count):
        i = rng.randrange(len(shore))
        (x1, y1), (x2, y2) = shore[i - 1], shore[i]
        part = rng.choice((0, 1, 1, 2))
        x = (x1 * part + x2 * (2 - part)) // 2 + rng.choice((0, 0, 0, -1, 1))
        y = (y1 * part + y2 * (2 - part)) // 2 + rng.choice((0, 0, 0, -1, 1))
        pings.append((max(-limit, min(limit, x)), max(-limit, min(limit, y))))
    return pings


def _box(count: int, limit: int, rng: random.Random) -> Places:
    return [(rng.randint(-limit, limit), rng.randint(-limit, limit)) for _ in range(count)]


def _turned(shore: Places, rng: random.Random) -> Places:
    """Return the same polygon, beginning with any corner."""
    first = rng.randrange(len(shore))
    return shore[first:] + shore[:first]


def _hull(places: Places) -> Places:
    ordered = sorted(set(places))
    return _chain(ordered) + _chain(ordered[::-1])


def _chain(row: Places) -> Places:
    kept: Places = []
    for x, y in row:
        while len(kept) > 1:
            (x1, y1), (x2, y2) = kept[-2:]
            if (x2 - x1) * (y - y2) > (y2 - y1) * (x - x2):
                break
            kept.pop()
        kept.append((x, y))
    return kept[:-1]
