# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Parades and needs for `parade_segment`: size is the number of floats.

Solutions are slow here when they check all needs at each step, search each kind for each start, or
begin again at each start. The shapes differ in the number of needed kinds and in how long the
segments are that will do.
"""

import random
from itertools import pairwise

Parade = tuple[list[int], list[int], dict[int, int]]

EDGES: tuple[tuple[tuple[int, ...], tuple[int, ...], dict[int, int]], ...] = (
    ((), (), {1: 1}),
    ((1,), (5,), {1: 1}),
    ((1,), (5,), {1: 2}),
    ((2, 2), (5, 5), {1: 1}),
    ((1, 1, 1), (5, 3, 3), {1: 1}),
    ((1, 2, 0, 1), (2, 2, 1, 1), {1: 1, 2: 1}),
    ((1, 0, 2, 1), (1, 1, 1, 2), {1: 1, 2: 1}),
    ((4, 0, 0, 4, 4), (1, 1, 1, 1, 3), {4: 2}),
    ((4, 4, 4, 0, 4), (5, 5, 1, 1, 1), {4: 2}),
)


def edges(size: int, rng: random.Random) -> Parade:
    """Hand-made parades of up to five floats, whatever the size."""
    kinds, costs, need = rng.choice(EDGES)
    return list(kinds), list(costs), dict(need)


def small_costs(size: int, rng: random.Random) -> Parade:
    """Five kinds, most floats cheap: long segments of these against short dear ones."""
    kinds = [rng.randrange(5) for _ in range(size)]
    costs = [rng.choice((1, 1, 2, 8)) for _ in range(size)]
    return kinds, costs, {kind: rng.randint(1, 2) for kind in rng.sample(range(5), 2)}


def equal_totals(size: int, rng: random.Random) -> Parade:
    """Segments of two to six floats that all cost 12, with dear floats between them."""
    kinds: list[int] = []
    costs: list[int] = []
    while len(kinds) < size:
        length = min(rng.randint(2, 6), size - len(kinds))
        cuts = [0, *sorted(rng.sample(range(1, 12), length - 1)), 12]
        kinds += [1, *[0] * (length - 2), 2][:length]
        costs += [after - before for before, after in pairwise(cuts)]
        if len(kinds) < size:
            kinds.append(0)
            costs.append(30)
    return kinds, costs, {1: 1, 2: 1}


def random_parade(size: int, rng: random.Random) -> Parade:
    """Two floats in three are of kinds that are needed, up to nine times each."""
    n_kinds = min(20, size // 12 + 1)
    names = _draw_names(n_kinds * 3 // 2 + 1, rng)
    most = 9 if size > 100 else 2
    need = {name: rng.randint(1, most) for name in names[:n_kinds]}
    return rng.choices(names, k=size), _draw_costs(size, rng), need


def sixty_kinds_hurt_checking_all(size: int, rng: random.Random) -> Parade:
    """Up to sixty kinds are needed, all floats are of these."""
    names = _draw_names(min(60, size // 6 + 1), rng)
    need = dict.fromkeys(names, size // 600 + 1)
    return rng.choices(names, k=size), _draw_costs(size, rng), need


def rare_kind_hurts_restarts(size: int, rng: random.Random) -> Parade:
    """One needed kind comes only every few hundred floats: all starts have to go on to there."""
    names = _draw_names(min(24, size // 6 + 1), rng)
    kinds = rng.choices(names[1:] or names, k=size)
    step = size // 6 + 1
    for index in range(rng.randrange(step), size, step):
        kinds[index] = names[0]
    return kinds, _draw_costs(size, rng), dict.fromkeys(names, 1)


def just_enough_hurts_shrinking(size: int, rng: random.Random) -> Parade:
    """Kinds in turn, and needs that a segment of fixed length just meets: it moves step by step."""
    names = _draw_names(min(40, size // 6 + 1), rng)
    turns = size // len(names) + 1
    kinds = (names * turns)[:size]
    return kinds, _draw_costs(size, rng), dict.fromkeys(names, turns // 8 + 1)


def _draw_names(count: int, rng: random.Random) -> list[int]:
    return rng.sample(range(1_000_000), count)


def _draw_costs(size: int, rng: random.Random) -> list[int]:
    """Return costs of all sizes; small ones in short parades, so that totals are equal."""
    most = 1_000_000 if size > 100 else 4
    return [rng.randint(1, most) for _ in range(size)]
