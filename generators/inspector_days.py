# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Sites for `inspector_days`: size is the number of sites.

Solutions are slow here when they list every day on duty, or go through all stretches of days within
a period. Where there are few sites, periods are short and overlap a lot.
"""

import random

Site = tuple[int, int, int]

EDGES: tuple[list[Site], ...] = (
    [],
    [(0, 0, 1)],
    [(3, 9, 7)],
    [(999_999_990, 1_000_000_000, 5)],
    [(2, 5, 2), (6, 8, 1)],
    [(1, 4, 2), (4, 6, 2), (3, 5, 1)],
    [(0, 3, 2), (2, 5, 2), (0, 9, 6)],
    [(0, 2, 1), (4, 6, 1), (1, 9, 5)],
    [(5, 9, 2), (0, 9, 4), (8, 9, 1)],
    [(0, 4, 2), (5, 8, 2), (4, 7, 2), (2, 9, 5)],
)


def edges(size: int, rng: random.Random) -> tuple[list[Site]]:
    """Hand-made lists of up to four sites, whatever the size."""
    return (list(rng.choice(EDGES)),)


def random_sites(size: int, rng: random.Random) -> tuple[list[Site]]:
    """Periods of mixed lengths; up to a third of the days are needed, or all if there are few."""
    days, longest, part = (2 * size + 3, size // 2 + 3, 1) if size < 100 else (200 * size, 600, 3)
    sites = []
    for _ in range(size):
        first = rng.randrange(days)
        length = rng.randint(1, longest)
        sites.append((first, first + length - 1, rng.randint(1, max(1, length // part))))
    return (sites,)


def long_needs_hurt_lists_of_days(size: int, rng: random.Random) -> tuple[list[Site]]:
    """Sites that need many days, one after the other; some ask for little more than there is."""
    long = 12 if size < 100 else 700
    sites = []
    day = 0
    for _ in range(size):
        length = rng.randint(long // 4, long)
        need = rng.randint(length // 3, length * 2 // 3)
        first = max(0, day - rng.randint(0, length))
        sites.append((first, first + length - 1, max(1, need)))
        day += length // 3
    rng.shuffle(sites)
    return (sites,)


def short_stretches_hurt_walks(size: int, rng: random.Random) -> tuple[list[Site]]:
    """Small sites far apart, and others whose long periods contain hundreds of them."""
    step = 6 if size < 100 else 150
    reach = max(2, size // 20)
    sites = []
    for number in range(size):
        last = (number + 1) * step - rng.randint(1, 3)
        if number % 3:
            need = rng.randint(1, step // 3)
            sites.append((last - step // 2, last, need))
        else:
            length = min(last, step * rng.randint(1, reach))
            need = length // 12 + rng.randint(1, step // 3)
            sites.append((last - length, last, min(need, length)))
    rng.shuffle(sites)
    return (sites,)


def common_last_days_hurt_rescans(size: int, rng: random.Random) -> tuple[list[Site]]:
    """Groups of sites with one last day, the longer the period the more days are needed."""
    step = 8 if size < 100 else 260
    sites: list[Site] = []
    last = step + rng.randrange(3)
    while len(sites) < size:
        for _ in range(min(rng.randint(1, 5), size - len(sites))):
            length = min(last, rng.randint(1, step * rng.choice((1, 1, 2, max(2, size // 40)))))
            need = rng.randint(length // 4, length // 3) + 1
            sites.append((last - length, last, need))
        last += step + rng.randrange(3)
    rng.shuffle(sites)
    return (sites,)
