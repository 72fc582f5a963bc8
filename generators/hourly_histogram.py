# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Times for `hourly_histogram`: size is the number of times.

Solutions are slow here when they read each time as a date. Numbers of hours and of hours of day
collide often, and the busiest hour of day is seldom that of the busiest hour.
"""

import random
from datetime import datetime, timedelta

FIRST = datetime(1970, 1, 1)
LAST_HOUR = 1_139_591  # 2099-12-31, from 23:00:00 on

EDGES: tuple[tuple[int, list[str]], ...] = (
    (1, ["1970-01-01T00:00:00"]),
    (50, ["2099-12-31T23:59:59"]),
    (2, ["2001-02-03T09:00:00", "2001-02-03T08:59:59", "2001-02-03T10:00:00"]),
    (1, ["2004-02-29T05:30:00", "2005-02-28T05:30:00", "2004-02-29T22:30:00"] * 2),
    (3, ["2010-10-10T10:10:10"] * 3 + ["2010-10-11T01:10:10"] * 2 + ["2011-10-10T01:10:10"] * 2),
    (9, ["1999-12-31T23:59:59", "2000-01-01T00:00:00", "1999-12-31T23:00:00"]),
)


def edges(size: int, rng: random.Random) -> tuple[str]:
    """Hand-made lists of up to seven times, whatever the size."""
    k, times = rng.choice(EDGES)
    return (_write(k, list(times), rng),)


def random_times(size: int, rng: random.Random) -> tuple[str]:
    """Times of some weeks, about a dozen in each hour, in any order."""
    start = rng.randrange(LAST_HOUR - 20_000)
    return (_write(20, _draw([start + i for i in range(size // 12 + 3)], size, rng), rng),)


def crowded_hour_hurts_its_hour_of_day(size: int, rng: random.Random) -> tuple[str]:
    """One crowded hour, and an hour of day on four days around new year; more times."""
    midnight = 8_766 * rng.randint(1, 100) // 24 * 24
    early, late = rng.randrange(10), rng.randint(12, 23)
    hours = [midnight + 24 * rng.choice((-1, 0, 1)) + late] * 4
    hours += [midnight + 24 * day + early for day in (-2, -1, 0, 1)] * 2
    return (_write(5, _draw(hours, size * 8 // 5, rng), rng),)


def many_hours_hurt_lists_of_hours(size: int, rng: random.Random) -> tuple[str]:
    """Hours of all years with about four times each, mostly at night; two thirds as many times."""
    count = size * 2 // 3 + 1
    days = [rng.randrange(LAST_HOUR // 24) * 24 for _ in range(count // 4 + 1)]
    hours = [day + min(rng.randrange(24), rng.randrange(12)) for day in days]
    return (_write(50, _draw(hours, count, rng), rng),)


def nights_of_a_month(size: int, rng: random.Random) -> tuple[str]:
    """Days in order, with a single crowded hour late in the evening."""
    start = rng.randrange(LAST_HOUR // 24 - 40) * 24
    hours = [start + 24 * rng.randrange(30) + rng.randrange(8) for _ in range(size // 8 + 3)]
    times = sorted(_draw(hours, size - size // 6, rng))
    crowded = start + 24 * rng.randrange(30) + rng.randint(17, 23)
    return (_write(10, times + _draw([crowded], size // 6, rng), rng, False),)


def _draw(hours: list[int], count: int, rng: random.Random) -> list[str]:
    """Return times in these hours, which count from the first one of 1970."""
    texts = {hour: f"{FIRST + timedelta(hours=hour):%Y-%m-%dT%H}" for hour in set(hours)}
    return [
        f"{texts[rng.choice(hours)]}:{rng.choice((0, 59, rng.randrange(60))):02}"
        f":{rng.choice((0, 59, rng.randrange(60))):02}"
        for _ in range(count)
    ]


def _write(k: int, times: list[str], rng: random.Random, shuffled: bool = True) -> str:
    """Return the text of an input."""
    if shuffled:
        rng.shuffle(times)
    return f"{len(times)} {k}\n" + "".join(f"{time}\n" for time in times)
