# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Logs for `seas_sailed`: size is the number of days.

Solutions are slow here when they go on from each day until there are too many seas. So it takes
many days until there are, and then some more.
"""

import random

Log = tuple[list[int], list[int], int]
EDGES: tuple[Log, ...] = (
    ([], [], 1),
    ([7], [3], 1),
    ([7], [3], 2),
    ([0, 9999], [999, 1], 2),
    ([4, 4, 4, 4], [1, 2, 3, 4], 1),
    ([4, 4, 5, 5], [1, 2, 3, 4], 2),
    ([1, 2, 3, 1, 2, 3], [5, 0, 2, 0, 7, 1], 3),
    ([1, 2, 1, 1, 3, 2, 2, 1], [1, 1, 1, 1, 1, 1, 1, 1], 2),
    ([1, 2, 3, 4, 5, 6], [3, 1, 4, 1, 5, 9], 4),
    ([5, 6, 5, 7, 5, 6, 7, 8, 8], [0, 0, 0, 0, 10, 0, 0, 0, 1], 3),
)


def edges(size: int, rng: random.Random) -> Log:
    """Hand-made logs, whatever the size."""
    seas, miles, k = rng.choice(EDGES)
    return list(seas), list(miles), k


def random_seas(size: int, rng: random.Random) -> Log:
    """Seas at random, twice as many as a voyage needs."""
    k = _draw_seas_needed(size, rng)
    seas = _draw_seas(2 * k, rng)
    return rng.choices(seas, k=size), _draw_miles(size, rng), k


def a_few_seas_most_of_the_time(size: int, rng: random.Random) -> Log:
    """Half of the days on two seas, the others on many."""
    k = _draw_seas_needed(size, rng)
    seas = _draw_seas(2 * k + 1, rng)
    log = [rng.choice(seas[:2] if rng.random() < 0.5 else seas) for _ in range(size)]
    return log, _draw_miles(size, rng), k


def from_sea_to_sea(size: int, rng: random.Random) -> Log:
    """Some days on each sea, with short ways back to the one before."""
    k = _draw_seas_needed(size, rng)
    seas = _draw_seas(3 * k, rng)
    log: list[int] = []
    here = 0
    while len(log) < size:
        log += [seas[here % len(seas)]] * rng.randint(1, 2)
        here += rng.choice((1, 1, 1, -1))
    return log[:size], _draw_miles(size, rng), k


def rounds_through_all_seas(size: int, rng: random.Random) -> Log:
    """Rounds through hardly more seas than needed, with one left out now and then."""
    k = _draw_seas_needed(size, rng)
    seas = _draw_seas(k + rng.randint(0, 2), rng)
    log: list[int] = []
    while len(log) < size:
        if rng.random() < 0.7:
            left_out = rng.randrange(len(seas))
            log += seas[:left_out] + seas[left_out + 1 :]
        else:
            log += seas
    return log[:size], _draw_miles(size, rng), k


def _draw_seas_needed(size: int, rng: random.Random) -> int:
    if size < 100:
        return rng.randint(1, 2 + size // 6)
    return 7 + size // 400 + rng.randint(-1, 1)


def _draw_seas(count: int, rng: random.Random) -> list[int]:
    return rng.sample(range(1_000), count)


def _draw_miles(size: int, rng: random.Random) -> list[int]:
    return [rng.randint(0, 99) for _ in range(size)]
