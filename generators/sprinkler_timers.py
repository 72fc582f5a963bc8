# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Timers for `sprinkler_timers`: size is the number of timers, and more timers get more days.

Solutions are slow here when they look at every day, and read fields again for each. Small gardens
have a few days, at the ends of which sprinklers start often.
"""

import random
from collections.abc import Callable
from datetime import datetime, timedelta

SMALL = 20
BOUNDS = ((0, 59), (0, 23), (1, 31), (1, 12), (0, 6))
EDGES: tuple[tuple[list[str], str, str], ...] = (
    ([], "2024-01-01 00:00", "2024-12-31 23:59"),
    (["* * * * *"], "2024-02-28 13:17", "2024-02-28 13:17"),
    (["* * * * *", "* * * * *"], "2024-02-28 23:58", "2024-02-29 00:03"),
    (["0 0 29 2 *"], "2023-02-28 00:00", "2024-03-01 00:00"),
    (["59 23 30,31 4-12/7 *"], "2024-04-30 23:59", "2024-05-01 00:00"),
    (["0-30/7,14,*/13 5 * * *"], "2024-05-05 05:14", "2024-05-05 05:39"),
    (["*/29 */11 1 * 0"], "2023-10-01 11:29", "2023-10-01 22:58"),
    (["3 3 13 * 5"], "2023-10-13 03:03", "2023-10-14 03:03"),
    (["3 3 13 * 5"], "2023-10-12 03:04", "2023-10-13 03:03"),
    (["1-2,2-3,3 0-1,1 5-6,6 1-12,7 0-6,2"], "2024-07-04 00:02", "2024-07-06 01:03"),
    (["0 12 */30 */5 *"], "2023-12-31 12:00", "2024-01-31 12:01"),
)


def edges(size: int, rng: random.Random) -> tuple[list[str], str, str]:
    """Hand-made timers, whatever the size."""
    timers, start, end = rng.choice(EDGES)
    return list(timers), start, end


def random_timers(size: int, rng: random.Random) -> tuple[list[str], str, str]:
    """Fields of all kinds."""
    return _draw_timers(size, [_field] * 5, rng)


def daily_timers_hurt_days(size: int, rng: random.Random) -> tuple[list[str], str, str]:
    """Long ranges of days in all or most months, and most days of the week."""
    return _draw_timers(size, [_field, _field, _long_range, _long_range, _long_range], rng)


def lists_hurt_reading(size: int, rng: random.Random) -> tuple[list[str], str, str]:
    """Lists of some numbers for minutes and hours, ranges for days."""
    return _draw_timers(size, [_numbers, _numbers, _field, _field, _long_range], rng)


def months_and_weekdays_hurt_days(size: int, rng: random.Random) -> tuple[list[str], str, str]:
    """All days of the month; the other fields say which of them count."""
    return _draw_timers(size, [_long_range, _field, _star, _numbers, _field], rng)


def _star(low: int, high: int, rng: random.Random) -> str:
    """Return all numbers, or rarely every second or third one."""
    return rng.choice(("*", "*", "*", "*/2", "*/3"))


def _numbers(low: int, high: int, rng: random.Random) -> str:
    """Return three to six numbers in any order, which may repeat."""
    return ",".join(str(rng.randint(low, high)) for _ in range(rng.randint(3, 6)))


def _long_range(low: int, high: int, rng: random.Random) -> str:
    """Return two ranges that overlap in the middle."""
    middle = (low + high) // 2
    first = f"{rng.randint(low, middle)}-{rng.randint(middle, high)}"
    second = f"{rng.randint(low, middle)}-{high}"
    return rng.choice((first, f"{first},{second}", f"{second},{first}", "*"))


def _field(low: int, high: int, rng: random.Random) -> str:
    """Return one to three items of any kind."""
    items = []
    for _ in range(rng.randint(1, 3)):
        first = rng.randint(low, high)
        last = rng.randint(first, high)
        items.append(
            rng.choice(
                (
                    f"{first}",
                    f"{first}-{last}",
                    f"{low}-{last}",
                    f"{first}-{high}/{rng.randint(1, 4)}",
                    f"*/{rng.randint(2, 5)}",
                )
            )
        )
    return ",".join(items)


def _draw_timers(
    size: int, fields: list[Callable[[int, int, random.Random], str]], rng: random.Random
) -> tuple[list[str], str, str]:
    """Return timers with such fields, and two moments."""
    timers = [
        " ".join(field(low, high, rng) for field, (low, high) in zip(fields, BOUNDS, strict=True))
        for _ in range(size)
    ]
    days = rng.randint(0, 2 + size) if size < SMALL else min(3_900, 500 + 4 * size)
    start = datetime(2000 + rng.randrange(28), 1, 1) + timedelta(rng.randrange(365))
    first = start + timedelta(minutes=rng.randrange(1_440))
    last = start + timedelta(days=days, minutes=rng.randrange(1_440))
    if size < SMALL:
        first = first.replace(minute=first.minute // 30 * 30)
        last = last.replace(minute=last.minute // 30 * 30)
    first, last = sorted((first, last))
    return timers, first.strftime("%Y-%m-%d %H:%M"), last.strftime("%Y-%m-%d %H:%M")
