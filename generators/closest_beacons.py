# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Places of beacons for `closest_beacons`: size is the number of beacons.

Solutions are slow here when they compare all pairs, or all pairs that are close in one coordinate.
Small inputs have small coordinates, so that there are ties.
"""

import random

Points = list[tuple[int, int]]

LIMIT = 1_000_000_000

EDGES: tuple[Points, ...] = (
    [(0, 0), (0, 0)],
    [(LIMIT, LIMIT), (-LIMIT, -LIMIT)],
    [(1, 1), (0, 0), (1, 1), (0, 0), (1, 1)],
    [(0, 0), (1, 50), (2, 0), (3, 50), (4, 0)],
    [(4, 0), (2, 0), (0, 0), (6, 0), (8, 0)],
    [(0, 0), (3, 4), (0, 5), (5, 0)],
    [(9, 9), (0, 3), (0, 0), (2, 2), (9, 12)],
    [(LIMIT, 0), (0, LIMIT), (-LIMIT, 1), (1, -LIMIT)],
    [(0, 0), (2, 2), (9, 9), (9, 12)],
    [(0, 2), (2, 2), (2, 0), (0, 0)],
    [(-2, -1), (3, -2), (1, 0)],
    [(0, 0), (3, 3), (5, 0)],
)


def edges(size: int, rng: random.Random) -> tuple[Points]:
    """Hand-made places of up to five beacons, whatever the size."""
    return (list(rng.choice(EDGES)),)


def random_coast(size: int, rng: random.Random) -> tuple[Points]:
    """Places all over the square."""
    limit = size if size < 100 else LIMIT
    return (_random(max(2, size), limit, limit, rng),)


def one_meridian_hurts_scans_by_x(size: int, rng: random.Random) -> tuple[Points]:
    """Nearly one x for all, and no two beacons on one place."""
    count = max(2, size)
    step = 2 if size < 100 else 2 * LIMIT // count
    ys = [step * k + rng.randrange(step // 3 + 1) - step * count // 2 for k in range(count)]
    points = [(rng.randrange(3) - 1, y) for y in ys]
    rng.shuffle(points)
    return (points,)


def survey_grid_hurts_early_stops(size: int, rng: random.Random) -> tuple[Points]:
    """A grid of places, each a little off: no two are very close."""
    count = max(2, size * 2 // 3)
    side = int(count**0.5) + 1
    step = 3 if size < 100 else LIMIT // side
    drift = step // 8
    places = [(x * step, y * step) for x in range(side) for y in range(side)]
    points = [
        (x + rng.randint(-drift, drift), y + rng.randint(-drift, drift))
        for x, y in rng.sample(places, count)
    ]
    return (points,)


def two_piers_hurt_scans_by_either(size: int, rng: random.Random) -> tuple[Points]:
    """Beacons along two lines that cross at a right angle, evenly spaced but for a little."""
    count = max(2, size)
    step = 3 if size < 100 else 3 * LIMIT // count
    points: Points = []
    for k in range(count):
        along = step * (k // 2 - count // 4) + rng.randrange(step // 5 + 1)
        points.append((along, 0) if k % 2 else (1, along + 1))
    rng.shuffle(points)
    return (points,)


def harbour_with_ties(size: int, rng: random.Random) -> tuple[Points]:
    """Few places for so many beacons, or a slanted row with equal steps, for correctness."""
    count = max(2, size)
    if rng.random() < 0.5:
        return (_random(count, 3, count, rng),)
    step_x, step_y = rng.choice(((3, -4), (4, 3), (-3, 4), (2, 2)))
    steps = rng.sample(range(2 * count), count)
    return ([(step_x * step, step_y * step) for step in steps],)


def _random(count: int, widest: int, highest: int, rng: random.Random) -> Points:
    return [(rng.randint(-widest, widest), rng.randint(-highest, highest)) for _ in range(count)]
