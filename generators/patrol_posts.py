# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Places and paths for `patrol_posts`: size is the number of places.

Solutions are slow here when they look through all paths for each place. Numbers of places are
random, so they say nothing about where a place lies.
"""

import random

Paths = list[tuple[int, int]]
Input = tuple[list[int], Paths]

LARGE = 1_000_000

EDGES: tuple[Input, ...] = (
    ([7], []),
    ([3, 2], [(0, 1)]),
    ([2, 2], [(1, 0)]),
    ([5, 1, 5], [(0, 1), (1, 2)]),
    ([1, 9, 1], [(0, 1), (2, 1)]),
    ([9, 2, 2, 2], [(0, 1), (0, 2), (0, 3)]),
    ([5, 2, 2, 2], [(0, 1), (0, 2), (0, 3)]),
    ([1, 5, 5, 1], [(0, 1), (1, 2), (2, 3)]),
    ([1, 1, 1, 1, 1, 1, 1], [(0, 1), (1, 2), (2, 3), (3, 4), (4, 5), (5, 6)]),
    ([LARGE, LARGE, 1, 1], [(0, 1), (0, 2), (1, 3)]),
)


def edges(size: int, rng: random.Random) -> Input:
    """Hand-made places, seven at most, whatever the size."""
    costs, paths = rng.choice(EDGES)
    return (list(costs), list(paths))


def random_paths(size: int, rng: random.Random) -> Input:
    """Each place is next to one of those before it."""
    return _numbered([_cost(size, rng) for _ in range(size)], [0] * size, rng)


def long_way_hurts_recursion(size: int, rng: random.Random) -> Input:
    """One way through nearly all places, with few side paths."""
    nearest = [max(0, place - rng.choice((1, 1, 1, 1, 2))) for place in range(size)]
    return _numbered([_cost(size, rng) for _ in range(size)], nearest, rng)


def dear_crossings(size: int, rng: random.Random) -> Input:
    """A way of dear crossings, each with some cheap places at its side."""
    costs, nearest = [], []
    crossing = 0
    for place in range(size):
        is_crossing = place - crossing > rng.randrange(4)
        nearest.append(crossing)
        costs.append(_cost(size, rng) * (1 if place and not is_crossing else 3))
        if is_crossing:
            crossing = place
    return _numbered([min(cost, LARGE) for cost in costs], nearest, rng)


def squares_with_many_paths(size: int, rng: random.Random) -> Input:
    """Few squares, of which each is next to many places."""
    squares = max(1, size // 40)
    nearest = [rng.randrange(min(squares, place + 1)) for place in range(size)]
    costs = [_cost(size, rng) * (1 if place >= squares else 4) for place in range(size)]
    return _numbered([min(cost, LARGE) for cost in costs], nearest, rng)


def _cost(size: int, rng: random.Random) -> int:
    return rng.randint(1, 6 if size < 60 else LARGE)


def _numbered(costs: list[int], nearest: list[int], rng: random.Random) -> Input:
    """Return an input with random numbers; place i is next to one before it: nearest[i], or any."""
    size = len(costs)
    number = list(range(size))
    rng.shuffle(number)
    is_free = not any(nearest)
    paths = []
    for place in range(1, size):
        other = rng.randrange(place) if is_free else min(nearest[place], place - 1)
        pair = (number[place], number[other])
        paths.append(pair if rng.randrange(2) else pair[::-1])
    rng.shuffle(paths)
    shuffled = [0] * size
    for place, cost in enumerate(costs):
        shuffled[number[place]] = cost
    return (shuffled, paths)
