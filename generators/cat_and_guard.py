# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Castles for `cat_and_guard`: size is the number of rooms.

Solutions are slow here when they go over all pairs of rooms for every turn, or follow every way
back from every pair. Passages wind, so that a chase takes many turns, and there are many doors.
"""

import random

EDGES: tuple[str, ...] = (
    "1 0 0\n",
    "2 0 0\n",
    "2 0 1\n2 1\n",
    "4 4 0\n1 2\n2 3\n3 4\n4 1\n",
    "5 5 1\n1 2\n2 3\n3 4\n4 5\n5 1\n1 3\n",
    "6 3 1\n1 2\n3 2\n5 6\n2 5\n",
    "7 6 0\n1 2\n2 3\n3 4\n4 5\n5 6\n6 7\n",
    "9 8 0\n1 2\n2 3\n3 4\n4 5\n5 6\n6 7\n7 8\n8 9\n",
    "10 0 9\n1 2\n1 3\n1 4\n1 5\n1 6\n1 7\n1 8\n1 9\n1 10\n",
)

Joins = set[tuple[int, int]]


def edges(size: int, rng: random.Random) -> tuple[str]:
    """Hand-made castles of at most ten rooms, whatever the size."""
    castles = [castle for castle in EDGES if int(castle.split()[0]) < 8] if size < 7 else EDGES
    return (rng.choice(castles),)


def random_castle(size: int, rng: random.Random) -> tuple[str]:
    """A tree of passages with a few rings, and doors between rooms that are not far."""
    passages = _tree(size, 8.0, rng)
    _add(passages, set(), size, size // 30 + rng.randrange(2), 9, rng)
    doors: Joins = set()
    _add(doors, passages, size, 3 * size, 20, rng)
    return _write(size, passages, doors, rng)


def winding_passages_hurt_sweeps(size: int, rng: random.Random) -> tuple[str]:
    """A long way with short dead ends, and doors that lead only a few rooms on."""
    passages = _tree(size, 2.0, rng)
    doors: Joins = set()
    _add(doors, passages, size, 5 * size // 2, 13, rng)
    return _write(size, passages, doors, rng)


def many_doors_hurt_counters(size: int, rng: random.Random) -> tuple[str]:
    """A tree of passages, and a dozen doors in every room."""
    passages = _tree(size, 6.0, rng)
    doors: Joins = set()
    _add(doors, passages, size, 6 * size, 30, rng)
    return _write(size, passages, doors, rng)


def rings_hurt_shortest_ways(size: int, rng: random.Random) -> tuple[str]:
    """Rings of passages, in some of which a cat can run for ever."""
    passages = _tree(size, 3.0, rng)
    _add(passages, set(), size, size // 9 + 1, 5, rng)
    doors: Joins = set()
    _add(doors, passages, size, 7 * size // 2, 16, rng)
    return _write(size, passages, doors, rng)


def _tree(size: int, back: float, rng: random.Random) -> Joins:
    """Return passages that join every room with one before it, about so far back."""
    return {
        (max(0, room - 1 - int(rng.expovariate(1 / back))), room)
        for room in range(1, size)
        if size > 20 or rng.randrange(8)
    }


def _add(joins: Joins, taken: Joins, size: int, count: int, far: int, rng: random.Random) -> None:
    """Add so many joins of rooms at most so far from each other, or as many as are found."""
    if size < 20:
        count = rng.randint(0, count // 2)
    for _ in range(4 * count if size > 2 else 0):
        if count == 0:
            break
        first = rng.randrange(size - 2)
        second = min(size - 1, first + rng.randint(2, far))
        if (first, second) not in taken | joins:
            joins.add((first, second))
            count -= 1


def _write(size: int, passages: Joins, doors: Joins, rng: random.Random) -> tuple[str]:
    """Return the text of an input; rooms get their numbers at random."""
    numbers = list(range(1, size + 1))
    rng.shuffle(numbers)
    lines = [f"{size} {len(passages)} {len(doors)}"]
    for joins in (passages, doors):
        pairs = [(numbers[a], numbers[b]) for a, b in sorted(joins)]
        rng.shuffle(pairs)
        lines += [f"{a} {b}" if rng.randrange(2) else f"{b} {a}" for a, b in pairs]
    return ("\n".join(lines) + "\n",)
