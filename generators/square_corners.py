# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Stakes for `square_corners`: size is their number in the shape whose directions all differ.

Solutions are slow here when they look at all triples, or reduce directions by common divisors.
"""

import random

FAR = 9_000

EDGES: tuple[list[tuple[int, int]], ...] = (
    [],
    [(5, 5)],
    [(0, 0), (10_000, 10_000)],
    [(0, 0), (1, 0), (0, 1)],
    [(0, 0), (1, 1), (2, 2), (3, 3)],
    [(1, 1), (0, 1), (2, 1), (1, 0), (1, 2)],
    [(2, 2), (4, 3), (1, 4), (3, 0), (0, 1)],
    [(1, 1), (2, 3), (3, 0), (0, 3), (3, 2)],
    [(0, 0), (10_000, 1), (1, 10_000), (10_000, 0), (0, 9_999)],
    [(3, 0), (0, 4), (3, 4), (6, 8), (0, 0), (6, 0)],
    [(5, 0), (0, 0), (9, 0), (5, 9)],
    [(0, 7), (7, 0), (0, 0), (7, 7), (3, 4)],
)


def edges(size: int, rng: random.Random) -> tuple[list[tuple[int, int]]]:
    """Hand-made stakes, whatever the size."""
    return (list(rng.choice(EDGES)),)


def random_stakes(size: int, rng: random.Random) -> tuple[list[tuple[int, int]]]:
    """Stakes at random, on a wide field if there are many."""
    side = 10_000 if size > 20 else 3 + size
    return _plant([(rng.randint(0, side), rng.randint(0, side)) for _ in range(size)], rng)


def lattice_hurts_triples(size: int, rng: random.Random) -> tuple[list[tuple[int, int]]]:
    """Stakes out of a small lattice: very many right angles."""
    count = size
    side = 2 + int(count**0.5 * 1.6)
    step = rng.randint(1, 9)
    points: dict[tuple[int, int], None] = {}
    for _ in range(count * 2):
        if len(points) < count:
            points[rng.randrange(side) * step, rng.randrange(side) * step] = None
    return _plant(list(points), rng)


def two_lines_hurt_triples(size: int, rng: random.Random) -> tuple[list[tuple[int, int]]]:
    """Stakes on two lines at a right angle, and parallel to them."""
    along, across = rng.choice(((1, 0), (1, 1), (2, 1), (1, 3)))
    count = size * 5 // 4
    reach = max(5, count // 3)
    points = []
    for _ in range(count):
        a, b = rng.randint(0, reach), rng.choice((0, 0, 1, 5))
        if rng.randrange(2):
            a, b = b, a
        points.append((a * along + (reach - b) * across, a * across + b * along))
    return _plant(points, rng)


def far_clusters_hurt_rounding(size: int, rng: random.Random) -> tuple[list[tuple[int, int]]]:
    """Three clusters that see each other nearly at right angles."""
    spread = 1 + int(size**0.5)
    centres = ((0, 0), (FAR, 0), (0, FAR))
    points = []
    for i in range(size * 10 // 9):
        x, y = centres[i % 3]
        points.append((x + rng.randint(0, spread), y + rng.randint(0, spread)))
    return _plant(points, rng)


def _plant(points: list[tuple[int, int]], rng: random.Random) -> tuple[list[tuple[int, int]]]:
    """Return the different ones of the points in any order."""
    stakes = sorted(set(points))
    rng.shuffle(stakes)
    return (stakes,)
