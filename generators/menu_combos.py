# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Prices for `menu_combos`: size is the number of guests, as far as there are menus.

Solutions are slow here when they merge all courses, or add all dishes to all beginnings of menus.
"""

import random
from math import prod

Case = tuple[list[list[int]], int]

EDGES: tuple[Case, ...] = (
    ([[0]], 1),
    ([[1_000_000], [7]], 1),
    ([[4, 1, 3]], 2),
    ([[4, 1, 3]], 3),
    ([[2, 2], [5, 5]], 4),
    ([[0, 1], [0, 1], [0, 1]], 5),
    ([[9], [1, 4, 5], [2]], 3),
    ([[3, 1], [2, 8, 2], [1, 2]], 7),
    ([[0, 10], [0, 1, 2, 3]], 6),
)


def edges(size: int, rng: random.Random) -> Case:
    """Hand-made courses, or courses of a single dish, whatever the size."""
    if rng.randrange(3) == 0:
        return [_draw(1, 20, rng) for _ in range(rng.randint(1, 5))], 1
    courses, k = rng.choice(EDGES)
    return [list(prices) for prices in courses], k


def random_courses(size: int, rng: random.Random) -> Case:
    """Courses of different lengths."""
    if size < 100:
        return _few(size, 9, rng)
    return [_draw(rng.randint(20, 80), 50_000, rng) for _ in range(22)], size


def many_courses_hurt_merging(size: int, rng: random.Random) -> Case:
    """Thirty courses with wide steps, many of which never matter."""
    if size < 100:
        most = rng.choice((1, 2, 2, 2))
        courses = [_draw(rng.randint(1, most), 12, rng) for _ in range(5)]
        return courses, min(max(size, 1), prod(map(len, courses)))
    return [_draw(rng.randint(30, 50), rng.choice((900, 90_000)), rng) for _ in range(30)], size


def equal_prices_hurt_visited_sets(size: int, rng: random.Random) -> Case:
    """Few different prices: many menus cost the same."""
    if size < 100:
        return _few(size, 2, rng)
    return [_draw(rng.randint(20, 60), 30, rng) for _ in range(20)], size


def short_courses_hurt_fixed_orders(size: int, rng: random.Random) -> Case:
    """Courses of one or two dishes among long ones."""
    if size < 100:
        courses = [_draw(2, 6, rng), _draw(1, 6, rng), _draw(rng.randint(3, 6), 6, rng)]
        rng.shuffle(courses)
        return courses, min(max(size, 1), prod(map(len, courses)))
    courses = [_draw(2, 3_000, rng) for _ in range(8)] + [_draw(1, 3_000, rng) for _ in range(4)]
    courses += [_draw(rng.randint(60, 120), 200_000, rng) for _ in range(12)]
    rng.shuffle(courses)
    return courses, size


def _few(size: int, dearest: int, rng: random.Random) -> Case:
    """Return one to four short courses and at most size guests."""
    courses = [_draw(rng.randint(1, 4), dearest, rng) for _ in range(rng.randint(1, 4))]
    return courses, max(1, min(size, prod(map(len, courses)) - rng.randrange(3)))


def _draw(count: int, dearest: int, rng: random.Random) -> list[int]:
    """Return so many prices in any order."""
    return [rng.randint(0, dearest) for _ in range(count)]
