# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Readings for `sensor_downsample`: size is their number.

What each reading costs tells solutions apart. Bars hold some 300 readings each when there are many,
so that what a bar costs matters little; small inputs have small bars, and gaps between them.
"""

import random

MAX_TIME = 1_000_000_000
MAX_READING = 1_000_000

Arguments = tuple[list[int], list[int], int]

EDGES: tuple[Arguments, ...] = (
    ([], [], 1),
    ([0], [0], 1),
    ([MAX_TIME], [-MAX_READING], MAX_TIME),
    ([0, 999_999_999, MAX_TIME], [-MAX_READING, MAX_READING, MAX_READING], MAX_TIME),
    ([0, 9, 10, 19, 20], [5, -5, -6, -7, -8], 10),
    ([7, 7, 7], [-3, -3, -3], 7),
    ([4, 5, 5, 6], [1, 0, 2, -1], 1),
    ([13, 14, 15, 29, 30, 44], [-1, -2, -3, -3, -2, -1], 15),
    ([3, 12, 13, 23, 24], [9, 9, 8, 8, 9], 10),
    ([100, 200], [0, -1], 1_000),
)


def edges(size: int, rng: random.Random) -> Arguments:
    """Hand-made readings, whatever the size."""
    return rng.choice(EDGES)


def random_times(size: int, rng: random.Random) -> Arguments:
    """Bars of all sizes, a few stretches left out, readings in any order."""
    counts = _counts(size, 300, rng)
    width = _width(size, rng)
    return _build(counts, _numbers(len(counts), len(counts) // 5, rng), width, rng)


def rising_readings_hurt_running_peaks(size: int, rng: random.Random) -> Arguments:
    """Nearly every reading is the highest so far of its bar."""
    counts = _counts(size, 320, rng)
    width = _width(size, rng)
    numbers = _numbers(len(counts), len(counts) // 8, rng)
    times, readings, _ = _build(counts, numbers, width, rng)
    start = 0
    for count in counts:
        readings[start : start + count] = sorted(readings[start : start + count])
        start += count
    return times, readings, width


def long_gaps_hurt_empty_bars(size: int, rng: random.Random) -> Arguments:
    """Stretches without readings outnumber the others by far."""
    counts = _counts(size, 280, rng)
    width = _width(size, rng) // 20 + 1
    most = MAX_TIME // width - 1 if size > 100 else 9 * len(counts)
    numbers = sorted(rng.sample(range(most - len(counts)), len(counts)))
    return _build(counts, numbers, width, rng)


def giant_bars_hurt_work_per_reading(size: int, rng: random.Random) -> Arguments:
    """Bars of thousands of readings, many of which have the same time."""
    counts = _counts(size, 2_500, rng)
    width = _width(size, rng) // 4 + 1
    return _build(counts, _numbers(len(counts), 3, rng), width, rng)


def _width(size: int, rng: random.Random) -> int:
    return rng.randint(3_000, 3_600) if size > 100 else rng.randint(1, 12)


def _counts(size: int, mean: int, rng: random.Random) -> list[int]:
    """Return how many readings each bar holds: from a tenth of the mean up to nearly twice it."""
    if size <= 100:
        mean = 3
    bars = max(1, size // mean)
    counts = [max(1, mean // 10 + 9 * mean * bar // (5 * bars)) for bar in range(bars)]
    rng.shuffle(counts)
    return counts


def _numbers(bars: int, gaps: int, rng: random.Random) -> list[int]:
    """Return ascending numbers of stretches, so many of which are left out."""
    first = rng.randint(0, 40)
    return [first + number for number in sorted(rng.sample(range(bars + gaps), bars))]


def _build(counts: list[int], numbers: list[int], width: int, rng: random.Random) -> Arguments:
    """Draw the readings; every bar has a level of its own, above or below 0."""
    times: list[int] = []
    readings: list[int] = []
    for count, number in zip(counts, numbers, strict=True):
        start = number * width
        drawn = rng.choices(range(start, start + width), k=count)
        if count > 1 and rng.randrange(2):
            drawn[:2] = start, start + width - 1
        times += sorted(drawn)
        level = rng.randint(-40, 40)
        spread = rng.choice((3, 30)) if sum(counts) < 100 else 20_000
        readings += [level + rng.randint(-spread, spread) for _ in range(count)]
    return times, readings, width
