# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Harbours, lines and journeys for `ferry_timetable`: size is the number of harbours.

Solutions are slow here when they look at a harbour again whenever it is reached earlier, or look
through all harbours or lines for each step. The text is what a program reads. Small inputs have
small times, so that ferries are met at the very minute, or long before the first one.
"""

import random

Line = tuple[int, int, int, int, int]
Journey = tuple[int, int, int]

EDGES: tuple[tuple[int, list[Line], list[Journey]], ...] = (
    (1, [], [(1, 1, 0), (1, 1, 1_000_000)]),
    (2, [], [(1, 2, 3), (2, 2, 5)]),
    (2, [(1, 1, 0, 1, 1), (2, 1, 0, 1, 1)], [(1, 2, 0), (2, 1, 0)]),
    (2, [(1, 2, 7, 3, 2)], [(1, 2, 0), (1, 2, 7), (1, 2, 8), (1, 2, 10), (1, 2, 4)]),
    (2, [(1, 2, 9, 9, 9), (1, 2, 3, 8, 2), (1, 2, 0, 20, 1)], [(1, 2, 3), (1, 2, 4), (1, 2, 20)]),
    (3, [(1, 3, 0, 5, 30), (1, 2, 5, 5, 5), (2, 3, 10, 5, 5)], [(1, 3, 0), (1, 3, 1), (1, 3, 6)]),
    (3, [(1, 2, 0, 1, 9), (1, 3, 0, 1, 2), (3, 2, 0, 1, 2)], [(1, 2, 0), (3, 1, 0), (1, 3, 8)]),
    (2, [(1, 2, 1_000_000, 1_000_000, 1_000_000)], [(1, 2, 1_000_000), (1, 2, 0)]),
)


def edges(size: int, rng: random.Random) -> tuple[str]:
    """Hand-made timetables of up to three harbours, whatever the size."""
    return (_write(*rng.choice(EDGES)),)


def random_lines(size: int, rng: random.Random) -> tuple[str]:
    """Three lines a harbour between any two."""
    lines = [_line(size, _any(size, rng), _any(size, rng), rng) for _ in range(3 * size)]
    return (_write(size, lines, _journeys(size, 8, rng)),)


def grid_hurts_queues(size: int, rng: random.Random) -> tuple[str]:
    """A lattice with slow lines over several harbours, which look good at first."""
    width = int((size * 0.7) ** 0.5) + 1
    count = width * width
    name = list(range(1, count + 1))
    rng.shuffle(name)
    lines = []
    for place in range(count):
        row, column = divmod(place, width)
        steps = ((0, 1), (1, 0), (0, -1), (-1, 0), (1, 1), (0, 4), (4, 0))
        for down, right in steps:
            if 0 <= row + down < width and 0 <= column + right < width:
                other = place + down * width + right
                slow = 1 if abs(down + right) == 1 else 20
                lines.append(_line(size, name[place], name[other], rng, slow))
    rng.shuffle(lines)
    return (_write(count, lines, _voyages(name, 5, rng)),)


def long_coast_hurts_rounds(size: int, rng: random.Random) -> tuple[str]:
    """Harbours in a row, with slow lines that leave out up to thirty of them."""
    name = list(range(1, size + 1))
    rng.shuffle(name)
    lines = []
    for place in range(size):
        for step in (1, -1, rng.randint(2, 30), rng.randint(2, 30)):
            if 0 <= place + step < size:
                lines.append(
                    _line(size, name[place], name[place + step], rng, max(1, 8 * step - 8))
                )
    rng.shuffle(lines)
    return (_write(size, lines, _voyages(name, 6, rng)),)


def two_seas_hurt_early_stops(size: int, rng: random.Random) -> tuple[str]:
    """Two networks with lines in one direction only: the way back is never found."""
    split = (size + 1) // 2
    lines = []
    for _ in range(3 * size):
        a, b = _any(size, rng), _any(size, rng)
        if a > split >= b:
            a, b = b, a
        lines.append(_line(size, a, b, rng))
    return (_write(size, lines, _journeys(size, 13, rng)),)


def _any(size: int, rng: random.Random) -> int:
    return rng.randint(1, size)


def _line(size: int, a: int, b: int, rng: random.Random, slow: int = 1) -> Line:
    """Return a line of any period, a slow one with a longer ride."""
    unit = _unit(size)
    first = rng.choice((0, rng.randrange(20 * unit), rng.randrange(300 * unit)))
    period = rng.choice((1, rng.randint(1, 9), rng.randint(1, 99 * unit), 60 * unit))
    return (a, b, first, period, rng.randint(1, 40 * slow * unit))


def _unit(size: int) -> int:
    """Return how many times longer than in small inputs everything takes."""
    return 1 if size < 60 else 100


def _journeys(size: int, count: int, rng: random.Random) -> list[Journey]:
    return [
        (_any(size, rng), _any(size, rng), rng.randrange(60 * _unit(size))) for _ in range(count)
    ]


def _voyages(name: list[int], count: int, rng: random.Random) -> list[Journey]:
    """Return journeys between one of the first harbours and one of the last, there and back."""
    tenth = max(1, len(name) // 10)
    ends = [name[:tenth], name[-tenth:]]
    return [
        (rng.choice(ends[i % 2]), rng.choice(ends[1 - i % 2]), rng.randrange(60 * _unit(len(name))))
        for i in range(count)
    ]


def _write(harbours: int, lines: list[Line], journeys: list[Journey]) -> str:
    """Return the text of an input, in the order in which things are given."""
    rows = [(harbours, len(lines), len(journeys)), *lines, *journeys]
    return "".join(" ".join(map(str, row)) + "\n" for row in rows)
