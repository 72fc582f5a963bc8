# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Summit heights for `hike_ladder`: one height a day, and the days of rest between two hikes.

Solutions are slow here when they compare each day with many earlier days, or search a long ladder
step by step. Other solutions forget the rest or the strictness, which only some heights reveal.
"""

import random

MAX_HEIGHT = 1_000_000_000

EDGES: tuple[tuple[list[int], int], ...] = (
    ([], 1),
    ([0], 20_000),
    ([5, 5, 5], 1),
    ([1, 2, 3], 3),
    ([1, 2, 3, 4], 3),
    ([3, 2, 1, 0], 1),
    ([1, 5, 3, 4], 2),
    ([0, MAX_HEIGHT], 1),
)


def edges(size: int, rng: random.Random) -> tuple[list[int], int]:
    """Hand-made lists of up to four heights, whatever the size."""
    heights, rest = rng.choice(EDGES)
    return list(heights), rest


def random_heights(size: int, rng: random.Random) -> tuple[list[int], int]:
    """Each height about twice; the ladder is short against the days, the rest is short."""
    return [rng.randrange(size // 2 + 1) for _ in range(size)], rng.randint(2, 4)


def climb_then_wander_hurts_scans(size: int, rng: random.Random) -> tuple[list[int], int]:
    """A rising half builds a ladder of about size / 4 days, then others enter it at any height.

    Steps are so coarse that equal heights are common, also on days that are a rest apart.
    """
    step = MAX_HEIGHT // (size + 2)
    climb = [(day + rng.randrange(3)) * step for day in range(size // 2)]
    wander = [rng.randrange(size // 2 + 1) * step for _ in range(size - size // 2)]
    return climb + wander, 2


def long_rest_hurts_pending_lists(size: int, rng: random.Random) -> tuple[list[int], int]:
    """A rest of a sixteenth of all days: looking through the days not yet rested from is dear."""
    step = MAX_HEIGHT // (2 * size + 2)
    heights = [(day + rng.randrange(size)) * step for day in range(size)]
    return heights, size // 16 + 2


def plateaus_hurt_loose_steps(size: int, rng: random.Random) -> tuple[list[int], int]:
    """Few different heights, in long rises of equal neighbours that are not steps of a ladder."""
    levels = size // 8 + 2
    heights = [rng.randrange(day * levels // size, levels) for day in range(size)]
    return heights, 3
