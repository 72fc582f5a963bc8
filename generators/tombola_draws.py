# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Guests, tickets and prizes for `tombola_draws`: size is the number of guests.

Solutions are slow here when they go through all guests for each draw, or through blocks of them.
The tickets that count lie far from the beginning of the row.
"""

import random

Group = tuple[int, int]

EDGES: tuple[tuple[int, int, list[Group]], ...] = (
    (1, 1, [(1, 1)]),
    (3, 2_147_483_646, [(1, 100_000)]),
    (4, 5, [(1, 0), (2, 1), (1, 0), (2, 1), (3, 0)]),
    (7, 12, [(7, 1)]),
    (8, 13, [(8, 1)]),
    (9, 14, [(9, 1)]),
    (6, 15, [(1, 4), (1, 2)]),
    (2, 44_488, [(3, 0), (1, 2)]),
    (20, 99_999, [(16, 1), (1, 4), (15, 0), (1, 1)]),
    (10, 2_000_000_000, [(2, 3), (2, 2), (17, 1)]),
)


def edges(size: int, rng: random.Random) -> tuple[str]:
    """Hand-made guests, whatever the size."""
    return _write(*rng.choice(EDGES))


def random_groups(size: int, rng: random.Random) -> tuple[str]:
    """Groups of guests with any number of tickets."""
    most = 3 if size < 40 else 1_000
    groups = [(count, rng.randint(0, most)) for count in _split(size, rng)]
    return _write(*_choose(size, groups, rng), groups)


def equal_guests_hurt_scans(size: int, rng: random.Random) -> tuple[str]:
    """All guests have the same number of tickets."""
    groups = [(size, rng.randint(2, 4) if size < 40 else rng.randint(50, 100_000))]
    return _write(*_choose(size, groups, rng), groups)


def late_guests_hurt_early_ends(size: int, rng: random.Random) -> tuple[str]:
    """Guests with a ticket or none, then some with many: most draws reach them."""
    few = size * 3 // 4
    groups = [(count, rng.randint(0, 1)) for count in _split(few, rng)]
    many = 4 if size < 40 else 5_000
    groups += [(count, rng.randint(1, many)) for count in _split(size - few, rng)]
    return _write(*_choose(size, groups, rng), groups)


def tickets_run_out(size: int, rng: random.Random) -> tuple[str]:
    """Most guests have no ticket; in the end hardly any of the others has one left."""
    few = 2 if size < 40 else 8
    groups = [(count, rng.randint(1, 2) * (rng.randrange(few) == 0)) for count in _split(size, rng)]
    tickets = sum(count * each for count, each in groups)
    missing = _count_prizes(size) + size // 40 - tickets
    if missing > 0:
        groups.append((1 + missing // 3, 3))
    return _write(*_choose(size, groups, rng), groups)


def _split(size: int, rng: random.Random) -> list[int]:
    """Return counts of guests that add up to size, at most 40 of them."""
    counts = []
    left = size
    while left > 0:
        counts.append(min(left, rng.randint(1, max(2, size // 20))))
        left -= counts[-1]
    return counts[:39] + [sum(counts[39:])] * (len(counts) > 39)


def _count_prizes(size: int) -> int:
    return 1 + size if size < 40 else size // 5


def _choose(size: int, groups: list[Group], rng: random.Random) -> tuple[int, int]:
    """Return how many prizes there are, and the number that the machine shows."""
    tickets = sum(count * each for count, each in groups)
    if not tickets:
        groups.append((1, 2))
        tickets = 2
    return min(_count_prizes(size), tickets), rng.randint(1, 2_147_483_646)


def _write(k: int, x: int, groups: list[Group]) -> tuple[str]:
    lines = [f"{len(groups)} {k} {x}"] + [f"{count} {tickets}" for count, tickets in groups]
    return ("\n".join(lines) + "\n",)
