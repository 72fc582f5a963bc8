# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Road maps for `evacuation_rate`: size is about the number of roads.

Solutions are slow here when they find one way after the other: full roads lie all over
the map, and many ways of the same length are needed. The text is what a program reads.
"""

import random

Road = tuple[int, int, int]

EDGES: tuple[tuple[int, int, int, list[Road]], ...] = (
    (2, 1, 2, []),
    (2, 2, 1, [(1, 2, 5)]),
    (2, 1, 2, [(1, 2, 1_000_000), (1, 2, 1_000_000), (2, 1, 7)]),
    (3, 1, 3, [(1, 1, 4), (1, 2, 3), (2, 3, 2), (1, 3, 0)]),
    (4, 1, 4, [(1, 2, 1), (1, 3, 1), (2, 3, 1), (2, 4, 1), (3, 4, 1)]),
    (4, 4, 2, [(4, 1, 3), (4, 3, 2), (1, 3, 3), (1, 2, 2), (3, 2, 3), (3, 1, 1)]),
    (
        6,
        1,
        6,
        [(1, 2, 1), (2, 5, 1), (5, 6, 1), (1, 3, 1), (3, 4, 1), (4, 5, 1), (2, 6, 1)],
    ),
    (3, 1, 3, [(3, 2, 5), (2, 1, 5), (1, 2, 2), (2, 3, 1), (1, 2, 9), (2, 3, 4)]),
)


def edges(size: int, rng: random.Random) -> tuple[str]:
    """Hand-made maps of up to seven roads, whatever the size."""
    n, source, shelter, roads = rng.choice(EDGES)
    return (_write(n, source, shelter, list(roads)),)


def random_roads(size: int, rng: random.Random) -> tuple[str]:
    """Roads between any two places; the first and the last place have many."""
    n = max(2, size // 6)
    roads: list[Road] = []
    while len(roads) < size:
        start, end = rng.randrange(n), rng.randrange(n)
        kind = rng.randrange(8)
        if kind == 0:
            start = 0
        elif kind == 1:
            end = n - 1
        roads.append((start, end, rng.randrange(12) if size < 100 else rng.randrange(1_000_001)))
    return (_shuffle(n, roads, rng),)


def rows_hurt_ways_one_by_one(size: int, rng: random.Random) -> tuple[str]:
    """Rows of places, roads from each row to the next: all ways have one length at first."""
    width = max(3, int(size**0.5 / 5))
    return (_layers(size, width, 0.0, rng),)


def ways_back_hurt_matrices(size: int, rng: random.Random) -> tuple[str]:
    """Narrow rows of places with roads back and sideways between them."""
    width = max(3, int(size**0.5 / 7))
    return (_layers(size, width, 0.25, rng),)


def parallel_roads_hurt_single_roads(size: int, rng: random.Random) -> tuple[str]:
    """A grid, with one to three roads between neighbours in either direction."""
    height = max(2, int(size**0.5 / 4))
    width = max(1, size // (7 * height))
    n = height * width + 2
    roads: list[Road] = []
    for row in range(height):
        roads.append((0, 1 + row * width, _draw(size, rng) * 4))
        roads.append((row * width + width, n - 1, _draw(size, rng) * 4))
        for column in range(width):
            place = 1 + row * width + column
            ends = [place + 1] * 2 if column + 1 < width else []
            ends += [place - 1] if column else []
            ends += [place + width] * 2 if row + 1 < height else []
            ends += [place - width] * 2 if row else []
            roads += [(place, end, _draw(size, rng)) for end in ends]
    return (_shuffle(n, roads, rng),)


def _layers(size: int, width: int, back: float, rng: random.Random) -> str:
    """Return a map of rows so wide, with about 6 roads a place; a share of them leads back."""
    depth = max(3, size // (6 * width))
    n = depth * width + 2
    roads: list[Road] = []
    for place in range(1, width + 1):
        roads.append((0, place, _draw(size, rng) * 4))
        roads.append((n - 1 - place, n - 1, _draw(size, rng) * 4))
    while len(roads) < size:
        row = rng.randrange(depth)
        start = 1 + row * width + rng.randrange(width)
        if rng.random() < back:
            roads.append(
                (
                    start,
                    1 + rng.randrange(max(0, row - 2) * width, row * width + width),
                    _draw(size, rng),
                )
            )
        elif row + 1 < depth:
            end = 1 + (row + 1) * width + rng.randrange(width)
            roads.append((start, end, _draw(size, rng)))
    return _shuffle(n, roads, rng)


def _draw(size: int, rng: random.Random) -> int:
    """Return a number of cars a minute, small in small maps."""
    return rng.randint(1, 2) if size < 100 else rng.randint(1, 250_000)


def _shuffle(n: int, roads: list[Road], rng: random.Random) -> str:
    """Return the text of the map with numbers of places and order of roads at random."""
    names = rng.sample(range(1, n + 1), n)
    rng.shuffle(roads)
    renamed = [(names[start], names[end], cars) for start, end, cars in roads]
    return _write(n, names[0], names[-1], renamed)


def _write(n: int, source: int, shelter: int, roads: list[Road]) -> str:
    """Return the text of an input."""
    lines = [f"{n} {len(roads)} {source} {shelter}"]
    lines += [f"{start} {end} {cars}" for start, end, cars in roads]
    return "\n".join(lines) + "\n"
