# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Bird diaries for `bird_periods`: size is the number of days.

Solutions are slow here when they look at all periods, or at all kinds of birds for each day. Some
birds are seen nearly every day, others hardly ever.
"""

import random

KINDS = 40
EDGES: tuple[list[int], ...] = (
    [],
    [0],
    [5],
    [0, 0],
    [3, 3],
    [1, 2],
    [0, 4, 0, 0],
    [1, 2, 4, 8, 16],
    [7, 1, 2, 4, 7],
    [2**40 - 1, 2**39, 1, 2**39],
    [6, 0, 1, 1, 4, 0, 0, 2, 6],
    [8, 4, 2, 1, 2, 4, 8, 15, 1, 2],
)


def edges(size: int, rng: random.Random) -> tuple[list[int]]:
    """Hand-made diaries of few days, whatever the size."""
    return (list(rng.choice(EDGES)),)


def random_birds(size: int, rng: random.Random) -> tuple[list[int]]:
    """Each kind is seen a little less often than the one before; few kinds in a short diary."""
    if size < 30:
        return ([rng.choice((0, 1, 2, 4, 3)) for _ in range(size)],)
    return (_days(size, _shares(1.35), rng),)


def rare_guests_hurt_all_kinds(size: int, rng: random.Random) -> tuple[list[int]]:
    """A few kinds are common, and many come a few times only."""
    if size < 30:
        return ([rng.choice((1, 1, 1, 0, 2, 8)) for _ in range(size)],)
    shares = [0.8, 0.6, 0.4] + [rng.uniform(1, 4 + size // 150) / size for _ in range(KINDS - 3)]
    days = _days(size, shares, rng)
    days[-1] |= 1 << KINDS - 1
    return (days,)


def one_bird_a_day_hurts_periods(size: int, rng: random.Random) -> tuple[list[int]]:
    """A single kind each day, mostly a common one."""
    rate = 0.3 if size > 30 else 1.0
    return ([1 << min(KINDS - 1, int(rng.expovariate(rate))) for _ in range(size)],)


def seasons_hurt_early_exits(size: int, rng: random.Random) -> tuple[list[int]]:
    """Kinds have their seasons, one after the other; the last one comes at the end of the diary."""
    if size < 30:
        return ([1 << day * 4 // size | rng.randint(0, 1) for day in range(size)],)
    size = size * 4 // 5
    shares = _shares(1.3)
    days = []
    for day in range(size):
        turn = day * KINDS // size
        birds = 1 << turn if rng.random() < 0.01 else 0
        for kind, share in enumerate(shares[:24]):
            if rng.random() < share:
                birds |= 1 << (kind * 7 + turn // 8) % KINDS
        days.append(birds)
    return (days,)


def _shares(factor: float) -> list[float]:
    return [0.9 / factor**kind for kind in range(KINDS)]


def _days(size: int, shares: list[float], rng: random.Random) -> list[int]:
    """Return days on which each kind is seen by chance."""
    return [
        sum([1 << kind for kind, share in enumerate(shares) if rng.random() < share])
        for _ in range(size)
    ]
