# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Towers for `tower_panels`: size is about the number of floors and of lamps of a floor.

Solutions are slow here when they take each pair of floors of a tall tower, each stretch of a long
ring, or look at each panel.
"""

import random

Arguments = tuple[list[list[int]], int]
EDGES: tuple[Arguments, ...] = (
    ([[3]], 3),
    ([[0], [0], [0]], 0),
    ([[0, 0, 0, 0]], 0),
    ([[1, 1, 1]], 3),
    ([[1, -1], [-1, 1], [1, -1]], 0),
    ([[2, 1, 1, 2], [1, 2, 2, 1]], 6),
    ([[5, -2, -3], [-5, 2, 4]], 1),
    ([[1, 2], [2, 1], [1, 2], [2, 1], [1, 2]], 3),
    ([[100, -100, 100, 100]], -100),
)


def edges(size: int, rng: random.Random) -> Arguments:
    """Hand-made towers, whatever the size."""
    tower, brightness = rng.choice(EDGES)
    return [list(floor) for floor in tower], brightness


def random_settings(size: int, rng: random.Random) -> Arguments:
    """About as many floors as lamps, with settings and a brightness near 0."""
    return _build(size, rng.randint(size, size + size // 8), rng, range(-4, 5), rng.randint(-6, 6))


def tall_tower_hurts_pairs_of_floors(size: int, rng: random.Random) -> Arguments:
    """Many floors with few lamps each, more of them bright than dark."""
    lamps = max(3, size // 2)
    floors = max(1, size**3 * 4 // 5 // lamps**2)
    if size < 10:
        floors = size + 2
    return _build(floors, lamps, rng, range(-3, 5), rng.randint(1, 9))


def broad_tower_hurts_pairs_of_lamps(size: int, rng: random.Random) -> Arguments:
    """Few floors with many lamps each."""
    floors = max(2, size // 3)
    lamps = max(2, size**3 // floors**2)
    if size < 10:
        lamps = size + 1
    return _build(floors, lamps, rng, range(-2, 3), rng.randint(-4, 4))


def checks_hurt_sums_of_panels(size: int, rng: random.Random) -> Arguments:
    """Bright and dark lamps take turns, with changes: many sums are met again."""
    lamps = size - size % 2 + 2
    tower = [[1 - 2 * ((floor + lamp) % 2) for lamp in range(lamps)] for floor in range(size)]
    for _ in range(size * lamps // 6):
        tower[rng.randrange(size)][rng.randrange(lamps)] = rng.randint(-1, 1)
    return tower, rng.randint(0, 2)


def _build(
    floors: int, lamps: int, rng: random.Random, settings: range, brightness: int
) -> Arguments:
    """Return a tower with settings at random."""
    return [rng.choices(settings, k=lamps) for _ in range(floors)], brightness
