# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Strokes for `tune_shapes`: size is the number of strokes.

Solutions are slow here when they look at all strokes of each exercise. Small inputs have few bells
and short exercises, so that shapes come again on other bells.
"""

import random

EDGES: tuple[tuple[list[int], int], ...] = (
    ([], 1),
    ([5], 1),
    ([5], 2),
    ([5, 6, 5], 1),
    ([0, 999_999, 0, 1, 0], 3),
    ([1, 2, 3, 4, 5, 6], 3),
    ([1, 2, 1, 2, 2, 1, 2, 1], 4),
    ([1, 2, 1, 3, 1, 4, 3, 4], 3),
    ([1, 1, 2, 2, 3, 2, 1, 1, 3, 3, 1], 4),
    ([*range(249), 0, 1, 0], 250),
)


def edges(size: int, rng: random.Random) -> tuple[list[int], int]:
    """Hand-made strokes, whatever the size."""
    strokes, width = rng.choice(EDGES)
    return list(strokes), width


def random_strokes(size: int, rng: random.Random) -> tuple[list[int], int]:
    """Bells at random, out of three or of dozens."""
    width = _draw_width(size, rng)
    bells = _draw_bells(3 if size < 100 else width * 2 // 3, rng)
    return rng.choices(bells, k=size), width


def motif_on_changing_bells(size: int, rng: random.Random) -> tuple[list[int], int]:
    """The same motif again and again, each time on other bells."""
    width = _draw_width(size, rng)
    count = 4 if size < 100 else width // 2
    motif = rng.choices(range(count), k=rng.randint(width // 2 + 1, 2 * width + 1))
    bells = _draw_bells(4 if size < 100 else width, rng)
    strokes: list[int] = []
    while len(strokes) < size:
        now = rng.sample(bells, count)
        strokes += [now[i] for i in motif]
    return strokes[:size], width


def rounds_of_many_bells(size: int, rng: random.Random) -> tuple[list[int], int]:
    """All bells are struck in rounds, in nearly the same order each time."""
    width = _draw_width(size, rng)
    order = _draw_bells(rng.randint(2 if size < 100 else width // 2, width + 2), rng)
    strokes: list[int] = []
    while len(strokes) < size:
        if rng.random() < 0.5:
            place = rng.randrange(len(order) - 1)
            order[place], order[place + 1] = order[place + 1], order[place]
        strokes += order
    return strokes[:size], width


def bells_that_hardly_come_again(size: int, rng: random.Random) -> tuple[list[int], int]:
    """Every now and then one of two bells, in between mostly others that are struck once."""
    bells = _draw_bells(size // 4 + 3, rng)
    share = 0.7 if size < 100 else 0.1
    strokes = [
        bells[rng.randrange(2)] if rng.random() < share else rng.choice(bells) for _ in range(size)
    ]
    return strokes, _draw_width(size, rng)


def _draw_width(size: int, rng: random.Random) -> int:
    if size < 100:
        return rng.randint(1, 2 + size // 4)
    return 30 + size // 80 + rng.randint(-2, 2)


def _draw_bells(count: int, rng: random.Random) -> list[int]:
    """Return so many different bells in any order."""
    return rng.sample(range(1_000), count) if count < 500 else rng.sample(range(100_000), count)
