# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Charts for `puddle_chase`: size is the side of the chart.

Solutions are slow here when they go through the fields of each row. Sandbanks lie where lost
fields are likely to be, so that these follow no formula and are not symmetric.
"""

import random
from collections.abc import Iterable

SLOPE = 1.618034
BANKS = 60

Field = tuple[int, int]

EDGES: tuple[tuple[int, tuple[Field, ...]], ...] = (
    (1, ()),
    (1, ((0, 0),)),
    (2, ((0, 0),)),
    (3, ((1, 2),)),
    (3, ((0, 0), (1, 1), (2, 2))),
    (4, ((1, 2), (3, 2))),
    (4, ((0, 0), (1, 1), (2, 1), (2, 2))),
    (4, ((0, 0), (0, 1), (0, 2), (0, 3))),
    (5, ((0, 0), (1, 0), (2, 0), (3, 0), (4, 0), (0, 1))),
    (9, ()),
)


def edges(size: int, rng: random.Random) -> tuple[str]:
    """Hand-made charts of up to nine rows, whatever the size."""
    n, banks = rng.choice(EDGES)
    return (_write(n, banks, rng),)


def random_sandbanks(size: int, rng: random.Random) -> tuple[str]:
    """Sandbanks anywhere, and the corner."""
    count = _count(size)
    fields = [(rng.randrange(size), rng.randrange(size)) for _ in range(count)]
    return (_write(size, [(0, 0), *fields], rng),)


def upper_slope_hurts_mirrors(size: int, rng: random.Random) -> tuple[str]:
    """Sandbanks along one of the two slopes that lost fields are near to."""
    return (_write(size, _along_slope(size, _count(size), rng), rng),)


def both_slopes_hurt_scans(size: int, rng: random.Random) -> tuple[str]:
    """Sandbanks along both slopes."""
    upper = _along_slope(size, _count(size), rng)
    lower = _along_slope(size, _count(size) // 2, rng)
    return (_write(size, upper + [(column, row) for row, column in lower], rng),)


def corner_hurts_formulas(size: int, rng: random.Random) -> tuple[str]:
    """Sandbanks crowded near the corner, and some along a slope."""
    side = min(size, 45)
    fields = [(rng.randrange(side), rng.randrange(side)) for _ in range(_count(size))]
    return (_write(size, fields + _along_slope(size, _count(size) // 4, rng), rng),)


def _count(size: int) -> int:
    """Return a number of sandbanks."""
    return min(size, BANKS + size // 40)


def _along_slope(size: int, count: int, rng: random.Random) -> list[Field]:
    """Return fields near the upper slope."""
    rows = [rng.randrange(size) for _ in range(count)]
    return [(int(row / SLOPE), (row + rng.randint(-2, 2)) % size) for row in rows]


def _write(n: int, banks: Iterable[Field], rng: random.Random) -> str:
    """Return the text of an input with the sandbanks in random order."""
    fields = sorted(set(banks))
    rng.shuffle(fields)
    lines = [f"{n} {len(fields)}", *(f"{row} {column}" for row, column in fields)]
    return "\n".join(lines) + "\n"
