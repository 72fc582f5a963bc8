# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Lamps and benches for `bench_lamps`: size is the number of lamps and of benches.

Solutions are slow here when they look at many lamps for a bench, search in Python, or read line by
line. The shapes differ in where the lamps stand and in which of the two are more. The text is what
a program reads.
"""

import random

LARGEST = 1_000_000_000

EDGES: tuple[tuple[list[int], list[int]], ...] = (
    ([5], []),
    ([0], [LARGEST]),
    ([LARGEST, 0], [0, LARGEST, LARGEST // 2]),
    ([7, 7, 7], [7, 6, 8]),
    ([9, 1], [5, 4, 6, 0, 10]),
    ([3, 2, 1], [1, 3]),
    ([6], [6]),
)


def edges(size: int, rng: random.Random) -> tuple[str]:
    """Hand-made parks of up to five benches, whatever the size."""
    return (_write(*rng.choice(EDGES), rng),)


def small_park(size: int, rng: random.Random) -> tuple[str]:
    """Small positions with many ties."""
    span = 3 * size
    lamps = [rng.randint(0, span) for _ in range(rng.randint(1, size))]
    return (_write(lamps, [rng.randint(0, span) for _ in range(rng.randint(0, size))], rng),)


def random_park(size: int, rng: random.Random) -> tuple[str]:
    """As many lamps as benches, anywhere."""
    return (_write(_draw(size, 0, rng), _draw(size, 0, rng), rng),)


def far_lamps_hurt_walks(size: int, rng: random.Random) -> tuple[str]:
    """Nearly all lamps stand before all benches: who walks from the first lamp walks far."""
    lamps = [rng.randint(0, LARGEST // 3) for _ in range(size)]
    lamps[rng.randrange(size)] = LARGEST - rng.randint(0, 1_000)
    return (_write(lamps, _draw(size, LARGEST // 3, rng), rng),)


def few_lamps_hurt_sorting_lamps_only(size: int, rng: random.Random) -> tuple[str]:
    """Far more benches than lamps, often several at one position."""
    places = _draw(size // 2 + 1, 0, rng)
    benches = rng.choices(places, k=size * 5 // 4 + 1)
    return (_write(_draw(size // 4 + 1, 0, rng), benches, rng),)


def many_lamps_hurt_scans(size: int, rng: random.Random) -> tuple[str]:
    """Three times as many lamps as benches."""
    return (_write([*_draw(size * 3 // 2, 0, rng), 77], _draw(size // 2, 0, rng), rng),)


def _draw(count: int, first: int, rng: random.Random) -> list[int]:
    return [rng.randint(first, LARGEST) for _ in range(count)]


def _write(lamps: list[int], benches: list[int], rng: random.Random) -> str:
    """Return the text of an input, with one or several numbers in a line."""
    numbers = [str(position) for position in lamps + benches]
    separator = rng.choice("\n\n ") if len(numbers) < 100 else "\n"
    return f"{len(lamps)} {len(benches)}\n{separator.join(numbers)}\n"
