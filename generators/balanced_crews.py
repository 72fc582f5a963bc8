# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Duty logs for `balanced_crews`: size is the number of shifts where there are forty crews.

Solutions are slow here when they look at many stretches, or at all crews for each shift. Logs of
fewer crews are longer, for what is kept about each shift is smaller.
"""

import random

EDGES: tuple[tuple[list[int], int], ...] = (
    ([], 2),
    ([0], 2),
    ([1, 0], 2),
    ([0, 1], 3),
    ([0, 1, 0, 1], 2),
    ([2, 0, 1, 2, 0], 3),
    ([0, 0, 2, 2], 3),
    ([1, 1, 1], 3),
    ([0, 1, 2, 3, 3, 2, 1, 0], 4),
    ([0, 1, 1, 0, 2, 3], 4),
    ([*range(40), 0], 40),
)


def edges(size: int, rng: random.Random) -> tuple[list[int], int]:
    """Hand-made logs of few shifts, whatever the size."""
    log, crews = rng.choice(EDGES)
    return list(log), crews


def random_two_crews(size: int, rng: random.Random) -> tuple[list[int], int]:
    """Two crews in random order."""
    return [rng.randrange(2) for _ in range(size * 9 // 5)], 2


def rounds_of_forty_hurt_tuples(size: int, rng: random.Random) -> tuple[list[int], int]:
    """Every crew once a round, in another order each time; fewer crews in a small log."""
    crews = min(40, size // 8 + 2)
    return _go_round(size, crews, rng), crews


def absent_crew_hurts_early_exits(size: int, rng: random.Random) -> tuple[list[int], int]:
    """One crew is on duty only in the middle of the log: nothing else is fair."""
    crews = min(32, size // 8 + 2)
    log = _go_round(size, crews - 1, rng)
    absent = rng.randrange(crews)
    log = [crew + (crew >= absent) for crew in log]
    middle = len(log) // 2
    log[middle : middle + 1] = [absent]
    return log, crews


def rounds_of_eight_hurt_recounts(size: int, rng: random.Random) -> tuple[list[int], int]:
    """Up to eight crews go round, with a random shift now and then."""
    crews = min(8, size // 10 + 2)
    log = _go_round(size * 3 // 2, crews, rng)
    for _ in range(len(log) // 50):
        log[rng.randrange(len(log))] = rng.randrange(crews)
    return log, crews


def _go_round(length: int, crews: int, rng: random.Random) -> list[int]:
    log: list[int] = []
    while len(log) < length:
        log += rng.sample(range(crews), crews)
    return log[:length]
