# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Pairs of boats for `postman_trips`: size is the number of days.

Solutions are slow here when they find all groups anew each day, or search for another way whenever
a gangway is put up or taken away. Gangways stay for very different times.
"""

import random
from itertools import pairwise

Pair = tuple[int, int]

EDGES: tuple[tuple[int, list[Pair]], ...] = (
    (2, [(1, 2)]),
    (2, [(2, 1), (1, 2), (1, 2)]),
    (3, [(1, 3), (3, 2), (1, 2), (3, 1)]),
    (3, [(1, 2), (2, 3), (1, 3), (1, 2), (2, 3), (1, 3)]),
    (4, [(1, 2), (3, 4), (2, 3), (2, 1), (1, 4)]),
    (4, [(1, 2), (2, 3), (3, 4), (4, 1), (1, 2), (3, 2), (1, 2), (3, 4)]),
    (5, [(1, 2), (1, 3), (1, 4), (1, 5), (5, 2), (1, 2), (1, 5), (2, 5)]),
    (7, [(7, 1), (1, 7), (7, 1), (1, 6)]),
    (4, [(1, 2), (2, 3), (3, 1), (3, 4), (4, 2), (1, 2), (2, 3), (4, 3), (3, 2)]),
)


def edges(size: int, rng: random.Random) -> tuple[str]:
    """Hand-made pairs of boats, whatever the size."""
    return _write(*rng.choice(EDGES))


def random_pairs(size: int, rng: random.Random) -> tuple[str]:
    """Any two boats, out of a little more than twice as many pairs as there are boats."""
    n = _count_boats(size, rng)
    pairs = [_draw_pair(n, rng) for _ in range(n * 11 // 5)]
    return _play(n, pairs, size, rng)


def long_row_hurts_searches(size: int, rng: random.Random) -> tuple[str]:
    """The boats form a row; a gangway that is taken away comes back soon."""
    n = _count_boats(size, rng)
    row = rng.sample(range(1, n + 1), n)
    pairs = list(pairwise(row))
    days = rng.sample(pairs, len(pairs))
    gone: list[Pair] = []
    while len(days) < size:
        if len(gone) > rng.randrange(4):
            days.append(gone.pop(0))
        else:
            days.append(rng.choice(pairs))
            if days[-1] in gone:
                gone.remove(days[-1])
            else:
                gone.append(days[-1])
    return _write(n, _turn(days[: max(1, size)], rng))


def piers_hurt_searches(size: int, rng: random.Random) -> tuple[str]:
    """The boats lie in rows of eight side by side, with gangways to the next ones."""
    n = _count_boats(size, rng)
    pairs = [(boat, boat + 1) for boat in range(1, n) if boat % 8]
    pairs += [(boat, boat + 8) for boat in range(1, n - 7)] or [(1, 2)]
    return _play(n, pairs, size, rng)


def few_pairs_again_and_again(size: int, rng: random.Random) -> tuple[str]:
    """Some gangways are put up and taken away much more often than others."""
    n = _count_boats(size, rng)
    pairs = [_draw_pair(n, rng) for _ in range(n * 5 // 4)]
    pairs += pairs[: n // 4] * 6
    return _play(n, pairs, size, rng)


def _count_boats(size: int, rng: random.Random) -> int:
    """Some boats for every four days, more if there are few days."""
    return size // 4 if size >= 60 else rng.randint(2, max(2, size // 4 + 1))


def _draw_pair(n: int, rng: random.Random) -> Pair:
    """Any pair of boats."""
    a, b = rng.sample(range(1, n + 1), 2)
    return a, b


def _play(n: int, pairs: list[Pair], size: int, rng: random.Random) -> tuple[str]:
    """Put up half of the pairs at first, or as many as there are days for; then draw one a day."""
    days = sorted({(min(pair), max(pair)) for pair in pairs})
    rng.shuffle(days)
    days = days[: min(size // 3, len(days) // 2)]
    while len(days) < size:
        days.append(rng.choice(pairs))
    return _write(n, _turn(days[: max(1, size)], rng))


def _turn(days: list[Pair], rng: random.Random) -> list[Pair]:
    """Write some of the pairs the other way round."""
    return [pair if rng.randrange(2) else pair[::-1] for pair in days]


def _write(n: int, days: list[Pair]) -> tuple[str]:
    """Return the text of an input."""
    lines = [f"{n} {len(days)}", *(f"{a} {b}" for a, b in days)]
    return ("\n".join(lines) + "\n",)
