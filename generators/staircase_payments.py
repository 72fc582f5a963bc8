# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Days and plans for `staircase_payments`: size is the number of plans, and of days.

Solutions are slow here when they go through the days of each plan.
"""

import random

Plan = tuple[int, int, int, int]
Case = tuple[int, list[Plan]]

EDGES: tuple[Case, ...] = (
    (1, []),
    (4, []),
    (1, [(0, 1, -5, 7)]),
    (3, [(0, 3, -5, -1)]),
    (3, [(0, 3, -5, 2), (0, 3, -1, -2)]),
    (4, [(1, 3, 10, 0), (2, 4, 10, 0), (1, 2, 10, 99)]),
    (5, [(0, 4, 3, 5), (4, 5, 18, 0)]),
    (5, [(0, 5, 6, -3), (0, 5, -6, 3), (2, 3, 0, 1_000)]),
    (2, [(0, 2, 1_000_000, 1_000), (1, 2, -1_000_000, -1_000)]),
)


def edges(size: int, rng: random.Random) -> Case:
    """Hand-made lists of up to three plans, whatever the size."""
    days, plans = rng.choice(EDGES)
    return days, list(plans)


def random_plans(size: int, rng: random.Random) -> Case:
    """Plans of any length that begin on any day."""
    days = size
    return days, [_plan(*_days(days, days, rng), size, rng) for _ in range(size)]


def long_plans_hurt_loops(size: int, rng: random.Random) -> Case:
    """Plans that begin in the first days and end in the last ones; many pay less and less."""
    days = size
    near = days // 10 + 1
    falling = rng.randrange(3) > 0
    plans = []
    for _ in range(size):
        start = rng.randrange(near)
        end = rng.randint(max(start + 1, days - near), days)
        start, end, first, step = _plan(start, end, size, rng)
        plans.append(
            (start, end, -abs(first), -abs(step)) if falling else (start, end, first, step)
        )
    return days, plans


def falling_plans_hurt_totals_from_zero(size: int, rng: random.Random) -> Case:
    """All payments are negative, and all days are part of a plan that lasts to the end."""
    days = size
    plans = [(0, days, -rng.randint(1, 9), 0)]
    while len(plans) < size:
        start, end = _days(days, days * 2 // 3 + 1, rng)
        plans.append((start, end, -rng.randint(1, 9), -rng.randrange(3)))
    return days, plans


def flat_plans_hurt_ties(size: int, rng: random.Random) -> Case:
    """Payments stay the same; pairs of plans cancel, but for one part that is the best twice."""
    days = size
    plans = []
    for _ in range(max(1, size // 2 - 2)):
        start, end = _days(days, days, rng)
        first = rng.randint(-5, 5)
        plans += [(start, end, first, 0), (start, end, -first, 0)]
    start = rng.randrange(max(1, days - 2))
    end = rng.randint(min(start + 2, days), days)
    plans += [(start, end, 7, 0), (rng.randrange(min(start + 1, days - 1), days), days, 0, -1)]
    rng.shuffle(plans)
    return days, plans


def _days(days: int, longest: int, rng: random.Random) -> tuple[int, int]:
    start = rng.randrange(days)
    return start, rng.randint(start + 1, min(days, start + longest))


def _plan(start: int, end: int, size: int, rng: random.Random) -> Plan:
    """Return a plan whose payments rise or fall, both signs, small for tiny sizes."""
    most, steepest = (6, 2) if size < 100 else (9_999, 99)
    return start, end, rng.randint(-most, most), rng.randint(-steepest, steepest)
