# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Brackets and incomes for `tax_brackets`: size is the number of incomes.

There are up to 400 brackets. Solutions are slow here when they go through the brackets of each
income. Many rates are quarters and eighths, so that taxes often end in exactly half a cent.
"""

import random

Case = tuple[list[tuple[int, int]], list[int]]

EDGES: tuple[Case, ...] = (
    ([(0, 1_000)], []),
    ([(0, 5_000)], [0, 1, 2, 3, 4, 5]),
    ([(0, 0)], [0, 10**13]),
    ([(0, 2_500), (1, 5_000), (2, 7_500)], [0, 1, 2, 3, 4]),
    ([(0, 5_000), (1, 5_000), (3, 5_000)], [0, 1, 2, 3, 5]),
    ([(0, 10_000), (10**13, 0)], [10**13 - 1, 10**13]),
    ([(0, 3_333), (10**12, 9_999)], [10**13, 10**13 - 1, 10**13 - 2, 10**12 + 1]),
    ([(0, 0), (10, 1), (20, 4_999)], [9, 10, 11, 20, 21, 5_010, 5_011]),
)


def edges(size: int, rng: random.Random) -> Case:
    """Hand-made tables of up to three brackets, whatever the size."""
    brackets, incomes = rng.choice(EDGES)
    return list(brackets), list(incomes)


def random_incomes(size: int, rng: random.Random) -> Case:
    """Incomes anywhere, the highest bracket is a third of the range above all others."""
    span = 60 if size < 100 else 3_000_000
    return _brackets(span * 2 // 3, size, rng), [rng.randrange(span + 1) for _ in range(size)]


def high_incomes_hurt_loops(size: int, rng: random.Random) -> Case:
    """Amounts up to the largest allowed ones, most in the upper brackets; a quarter fewer."""
    top = 10**13
    brackets = _brackets(top // 2, size, rng)
    return brackets, [top - rng.randrange(top // 10 * 6) for _ in range(size * 3 // 4 + 1)]


def bounds_hurt_sides_of_brackets(size: int, rng: random.Random) -> Case:
    """Incomes at the bounds of brackets, a cent below or a few cents above; rates as below."""
    brackets = _quarters(_brackets(40 if size < 100 else 90_000, size, rng), rng)
    upper = brackets[len(brackets) // 3 :]
    return brackets, [max(0, rng.choice(upper)[0] + rng.randint(-1, 3)) for _ in range(size)]


def half_cents_hurt_rounding(size: int, rng: random.Random) -> Case:
    """All rates are quarters, with some eighths in large cases; incomes in the upper half."""
    span = 50 if size < 100 else 800_000
    brackets = _quarters(_brackets(span, size, rng), rng)
    return brackets, [span // 2 + rng.randrange(span) for _ in range(size)]


def _brackets(top: int, size: int, rng: random.Random) -> list[tuple[int, int]]:
    """Return brackets with bounds up to top, half of the rates quarters or eighths."""
    count = min(400, max(1, size // 5 if size < 100 else size // 8))
    bounds = sorted({rng.randint(1, top) for _ in range(count)})
    return [(bound, _rate(rng)) for bound in [0, *bounds[:399]]]


def _quarters(brackets: list[tuple[int, int]], rng: random.Random) -> list[tuple[int, int]]:
    """Return the brackets with rates of quarters, or of eighths if there are many brackets."""
    step = 2_500 if len(brackets) < 20 else 1_250
    return [(bound, step * rng.randint(0, 10_000 // step)) for bound, _ in brackets]


def _rate(rng: random.Random) -> int:
    return rng.choice((1_250 * rng.randrange(9), rng.randrange(10_001)))
