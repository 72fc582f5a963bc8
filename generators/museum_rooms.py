# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Museums for `museum_rooms`: size is about the number of rooms.

Solutions are slow here when they keep tables for as many rooms as may be open for rooms with fewer
behind them, or make such tables anew for each number of rooms.
"""

import random

Arguments = tuple[list[int], list[tuple[int, int]], int]
EDGES: tuple[Arguments, ...] = (
    ([-7], [], 1),
    ([4, -4], [(1, 0)], 1),
    ([4, -5], [(0, 1)], 2),
    ([0, 0, 0], [(0, 2), (2, 1)], 2),
    ([3, -9, 5, 5], [(1, 0), (1, 2), (3, 1)], 4),
    ([1, -2, 8, -3, 9, -10000], [(0, 1), (1, 2), (3, 0), (4, 3), (4, 5)], 5),
    ([-1, 6, -1, -1, 7, -1, 2], [(0, 1), (0, 2), (2, 3), (3, 4), (3, 5), (5, 6)], 7),
    ([5, 1, 1, 1, 9, 9, 9, -4], [(0, 1), (1, 2), (2, 3), (4, 7), (7, 5), (7, 6), (3, 7)], 4),
)


def edges(size: int, rng: random.Random) -> Arguments:
    """Hand-made museums, whatever the size."""
    profits, doors, most = rng.choice(EDGES)
    return list(profits), list(doors), most


def random_halls(size: int, rng: random.Random) -> Arguments:
    """Each room has a door to any of the last few rooms."""
    back = 6
    parents = [rng.randrange(max(0, room - back), room) for room in range(1, size)]
    return _finish(parents, size, rng)


def long_corridor_hurts_full_tables(size: int, rng: random.Random) -> Arguments:
    """A corridor of rooms, with a room on its side here and there."""
    parents, last = [], 0
    for room in range(1, size):
        parents.append(last)
        if rng.randrange(4):
            last = room
    return _finish(parents, size, rng)


def wings_hurt_full_tables(size: int, rng: random.Random) -> Arguments:
    """Wings that part in two again and again, with two or three rooms between."""
    parents: list[int] = []
    ends = [0]
    while len(parents) < size - 1:
        place = rng.randrange(min(len(ends), 3))
        end = ends.pop(place)
        for _ in range(2):
            room = end
            for _ in range(rng.randint(2, 3)):
                if len(parents) < size - 1:
                    parents.append(room)
                    room = len(parents)
            ends.append(room)
    return _finish(parents, size, rng)


def dead_ends_hurt_repeated_tables(size: int, rng: random.Random) -> Arguments:
    """Chains of one to ten rooms that begin at rooms of a corridor."""
    width = max(2, size // 20)
    parents = list(range(width - 1))
    while len(parents) < size - 1:
        room = rng.randrange(width)
        for _ in range(min(rng.randint(1, 10), size - 1 - len(parents))):
            parents.append(room)
            room = len(parents)
    return _finish(parents, size, rng)


def _finish(parents: list[int], size: int, rng: random.Random) -> Arguments:
    """Return the museum with rooms renamed at random and doors in any order."""
    rooms = len(parents) + 1
    names = rng.sample(range(rooms), rooms)
    doors = [(names[room], names[parent]) for room, parent in enumerate(parents, 1)]
    doors = [(b, a) if rng.randrange(2) else (a, b) for a, b in doors]
    rng.shuffle(doors)
    limit = 9 if size < 20 else 10_000
    profits = [rng.randint(-limit, limit) for _ in range(rooms)]
    most = rng.randint((rooms + 1) // 2, rooms) if size < 20 else 20 + size // 60
    return profits, doors, most
