# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Depots and stops for `farthest_courier`: size is the number of depots and of stops.

Solutions are slow here when they measure the way from every depot to every stop. Most places have
four coordinates, small inputs also fewer.
"""

import random
from itertools import pairwise

Places = list[list[int]]

LIMIT = 1_000_000

EDGES: tuple[tuple[Places, Places], ...] = (
    ([[0]], []),
    ([[-LIMIT] * 4, [LIMIT] * 4], [[LIMIT] * 4, [-LIMIT] * 4]),
    ([[3, 3, 3]], [[3, 3, 3], [3, 3, 4]]),
    ([[5], [2], [-9]], [[0], [-9], [40]]),
    ([[4, -4], [-4, 4]], [[4, 4], [-4, -4], [4, -4], [0, 0]]),
    ([[0, 5, 0, 0], [3, 3, 0, 0], [0, 0, -4, -4]], [[0, 0, 0, 0], [1, 1, -1, -1]]),
    ([[1, -1, 1], [-1, 1, -1], [1, 1, -1]], [[0, 0, 0], [9, -9, 9], [-9, -9, 9]]),
)


def edges(size: int, rng: random.Random) -> tuple[Places, Places]:
    """Hand-made cities of up to four depots, whatever the size."""
    depots, stops = rng.choice(EDGES)
    return ([place[:] for place in depots], [place[:] for place in stops])


def random_city(size: int, rng: random.Random) -> tuple[Places, Places]:
    """Places all over the space."""
    width = LIMIT if size >= 100 else size
    dimension = 4 if size >= 100 else rng.randint(1, 4)
    return (_box(max(1, size), [width] * dimension, rng), _box(size, [width] * dimension, rng))


def diamond_hurts_early_stops(size: int, rng: random.Random) -> tuple[Places, Places]:
    """All depots are equally far from the middle, near which all stops are."""
    radius = LIMIT if size >= 100 else 2 * size + 2
    dimension = 4 if size >= 100 else rng.randint(2, 4)
    depots = [_on_diamond(radius, dimension, rng) for _ in range(max(1, size))]
    return (depots, _box(size, [radius // 20] * dimension, rng))


def one_depot_far_out(size: int, rng: random.Random) -> tuple[Places, Places]:
    """Flat places, far apart in two coordinates, and one depot that is far in one direction."""
    width = LIMIT if size >= 100 else size + 1
    widths = [width, width, 1 + width // 1_000, 1 + width // 1_000]
    depots = _box(max(1, size), widths, rng)
    depots[rng.randrange(len(depots))][rng.randrange(4)] = rng.choice((-width, width))
    return (depots, _box(size, widths, rng))


def few_depots_many_stops(size: int, rng: random.Random) -> tuple[Places, Places]:
    """A third of the places are depots; the coordinates are all positive."""
    width = LIMIT if size >= 100 else size
    dimension = 4 if size >= 100 else rng.randint(2, 4)
    places = _box(2 * size + 1, [width] * dimension, rng)
    places = [[abs(value) for value in place] for place in places]
    count = 1 + size * 2 // 3
    return (places[:count], places[count:])


def small_city(size: int, rng: random.Random) -> tuple[Places, Places]:
    """Few places with small coordinates, for correctness."""
    widths = [rng.randint(1, 9) for _ in range(rng.randint(1, 4))]
    return (_box(rng.randint(1, 4), widths, rng), _box(rng.randint(0, size), widths, rng))


def _box(count: int, widths: list[int], rng: random.Random) -> Places:
    return [[rng.randint(-width, width) for width in widths] for _ in range(count)]


def _on_diamond(radius: int, dimension: int, rng: random.Random) -> list[int]:
    cuts = [0, *sorted(rng.randint(0, radius) for _ in range(dimension - 1)), radius]
    parts = [high - low for low, high in pairwise(cuts)]
    return [rng.choice((-1, 1)) * part for part in parts]
