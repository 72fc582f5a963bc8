# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Ranges of house numbers for `house_numbers`: size is the number of ranges.

Solutions are slow here when they go through all ten digits at each place of a range's ends. Most
of these have eighteen digits and no two equal ones side by side. The text is what a program reads.
"""

import random
from collections.abc import Sequence

Range = tuple[int, int]

TOP = 10**18
DIGITS = range(10)

EDGES: tuple[tuple[int, list[Range]], ...] = (
    (1, [(1, 1)]),
    (2, [(1, 1), (2, 2), (10, 10), (20, 20)]),
    (1, [(1, 100), (9, 11), (98, 101), (100, 100), (101, 101)]),
    (60, [(1, 300), (TOP, TOP), (TOP - 3, TOP)]),
    (3, [(TOP - 40, TOP - 1), (10**17 - 1, 10**17 + 9)]),
    (9, [(909, 909), (1, 909), (908, 910), (90, 99)]),
    (4, [(1_001, 1_013), (1_010, 1_013), (2_020, 2_020), (1, 2_020)]),
)


def edges(size: int, rng: random.Random) -> tuple[str]:
    """Hand-made ranges, whatever the size."""
    return (_write(*rng.choice(EDGES)),)


def random_ranges(size: int, rng: random.Random) -> tuple[str]:
    """Ends of any digits, but no equal ones side by side, and nearly all long."""
    ranges = []
    for _ in range(max(1, size)):
        ends = [_draw(_draw_length(size, rng), DIGITS, rng) for _ in range(2)]
        ranges.append((min(ends), max(ends)))
    return (_write(_draw_divisor(size, rng), ranges),)


def large_digits_hurt_loops(size: int, rng: random.Random) -> tuple[str]:
    """Large digits, so that there are many smaller ones at each place."""
    ranges = []
    for _ in range(max(1, size)):
        ends = [_draw(_longest(size), range(6, 10), rng) for _ in range(2)]
        ranges.append((min(ends), max(ends)))
    return (_write(_draw_divisor(size, rng), ranges),)


def single_numbers_hurt_differences(size: int, rng: random.Random) -> tuple[str]:
    """Ranges of one number, or of very few."""
    ranges = []
    for _ in range(max(1, size)):
        a = _draw(_draw_length(size, rng), DIGITS, rng)
        ranges.append((a, min(TOP, a + rng.choice((0, 0, 0, 1, 12)))))
    return (_write(_draw_divisor(size, rng), ranges),)


def alternating_digits_hurt_bounds(size: int, rng: random.Random) -> tuple[str]:
    """A small digit and a large one by turns, and now and then an end beside a round number."""
    ranges = []
    for number in range(max(1, size)):
        pair = rng.sample(DIGITS, 2)
        low = _draw(_draw_length(size, rng), pair, rng)
        high = _draw(_longest(size), (0, 9, rng.choice(DIGITS)), rng)
        if number % 20 == 7:
            low = max(1, 10 ** len(str(low)) - rng.randint(0, 12))
        ranges.append((min(low, high), max(low, high)))
    return (_write(_draw_divisor(size, rng), ranges),)


def _draw(length: int, digits: Sequence[int], rng: random.Random) -> int:
    """Return a number of so many such digits, no equal ones side by side; the first is not 0."""
    number = rng.choice([digit for digit in digits if digit])
    for _ in range(length - 1):
        number = 10 * number + rng.choice([digit for digit in digits if digit != number % 10])
    return number


def _draw_length(size: int, rng: random.Random) -> int:
    """Return a number of digits, mostly close to the longest."""
    longest = _longest(size)
    return rng.randint(max(1, longest - 2), longest) if rng.random() < 0.95 else rng.randint(1, 3)


def _longest(size: int) -> int:
    """Return how many digits the longest ends have: few where there are few ranges."""
    return 18 if size > 40 else 3


def _draw_divisor(size: int, rng: random.Random) -> int:
    """Return a divisor: a large one where there are many ranges."""
    return min(58, 8 + size // 25) + rng.randint(0, 2) if size > 40 else rng.randint(1, 9)


def _write(divisor: int, ranges: list[Range]) -> str:
    """Return the text of an input."""
    lines = [f"{len(ranges)} {divisor}", *(f"{a} {b}" for a, b in ranges)]
    return "\n".join(lines) + "\n"
