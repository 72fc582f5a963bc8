# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Sheets for `sheet_recalc`: size is the number of cells.

Solutions are slow here when they read formulas again and again, or go through all cells until
nothing changes. Every shape has broken cells, now and then cells that name themselves or that are
empty, and minus signs at the beginning.
"""

import random

EDGES: tuple[dict[str, str], ...] = (
    {},
    {"A1": "0"},
    {"A1": "-1"},
    {"A1": "A1"},
    {"A1": "A1-A1", "A2": "A1-A1", "A3": "B1"},
    {"A1": "B1", "B1": "C1", "C1": "B1", "D1": "A1+1", "E1": "5"},
    {"A1": "-B1", "B1": "-C1-1", "C1": "-1000000000"},
    {"A1": "B1-B1+B1", "B1": "3", "B11": "4", "AB1": "B11-B1-ZZ9999"},
    {"Z9": "-Z8-Z7", "Z8": "Z7+Z7", "Z7": "1+2-3+10"},
)


def edges(size: int, rng: random.Random) -> tuple[dict[str, str]]:
    """Hand-made sheets of up to five cells, whatever the size."""
    return (rng.choice(EDGES).copy(),)


def random_formulas(size: int, rng: random.Random) -> tuple[dict[str, str]]:
    """Cells in any order that name up to four of the cells computed before them."""
    names = _names(size, rng)
    formulas = []
    for place in range(size):
        # New beginnings keep numbers from growing so long that their lengths decide the cost.
        pool = names[max(place - 60, place - place % 240) : place]
        pool = pool or names[-1:] * (place == 0)
        formulas.append(_formula(rng.choices(pool, k=rng.randint(0, 4)) if pool else [], rng))
    _break(names, formulas, rng)
    pairs = list(zip(names, formulas, strict=True))
    rng.shuffle(pairs)
    return (dict(pairs),)


def backward_chains_hurt_passes(size: int, rng: random.Random) -> tuple[dict[str, str]]:
    """Each cell needs the one listed after it, and some further ones."""
    names = _names(size, rng)
    formulas = []
    for place in range(size):
        wanted = [names[place - 1], *rng.choices(names[:place], k=2)] if place else []
        formulas.append(_formula(rng.sample(wanted, len(wanted)), rng))
    _break(names[: size // 8], formulas, rng, 1)
    return (dict(zip(reversed(names), reversed(formulas), strict=True)),)


def long_totals_hurt_reading_again(size: int, rng: random.Random) -> tuple[dict[str, str]]:
    """Sums of many cells, each of which is a sum of fewer cells, and so on; half as many cells."""
    names = _names(size // 2 + 1, rng)
    formulas: list[str] = []
    for place in range(len(names)):
        many = rng.choice((0, 1, 1, 2, 3)) if place % 50 else min(place, rng.randint(60, 150))
        low = max(0, place - 300)
        wanted = rng.sample(names[low:place], min(many, place - low))
        formulas.append(_formula(wanted, rng))
    _break(names, formulas, rng)
    return (dict(zip(reversed(names), reversed(formulas), strict=True)),)


def large_cycle_with_tail(size: int, rng: random.Random) -> tuple[dict[str, str]]:
    """A cycle of a fourth of the cells, tails that need it, and cells that do not."""
    names = _names(size, rng)
    fourth = size // 4 + 1
    formulas = []
    for place in range(size):
        low = 0 if place < size * 5 // 8 else max(size * 5 // 8, place - place % 240)
        wanted = [names[max(low, place - rng.randint(1, 8))] for _ in range(rng.randint(1, 3))]
        wanted = [name for name in wanted if name != names[place]]
        if place < fourth:
            wanted.append(names[(place + 1) % fourth])
        formulas.append(_formula(wanted, rng))
    step = rng.choice((1, -1))
    return (dict(list(zip(names, formulas, strict=True))[::step]),)


def _names(count: int, rng: random.Random) -> list[str]:
    """Return so many different names of cells; few of them are one that is not in the sheet."""
    rows = min(9_999, max(4, count // 20))
    columns = ["A", "B", "C", "AB", "Z", *(f"{a}{b}" for a in "CDE" for b in "FGHIJKLM")]
    grid = [f"{column}{row}" for column in columns for row in range(1, rows + 1)]
    return rng.sample(grid, count)


def _formula(wanted: list[str], rng: random.Random) -> str:
    """Return a formula of these names and about one number or empty cell."""
    terms = list(wanted)
    if not terms or rng.random() < 0.5:
        terms.append(str(rng.choice((0, 1, 5, rng.randint(10, 10**9)))))
    if rng.random() < 0.1:
        terms.append(f"Q{rng.randint(1, 99)}")
    text = rng.choice(("", "", "-")) + terms[0]
    return text + "".join(rng.choice("+-") + term for term in terms[1:])


def _break(names: list[str], formulas: list[str], rng: random.Random, cells: int = 2) -> None:
    """Let few cells among the last ones need themselves or a later cell.

    In large sheets about as many cells need them in turn, whatever the seed.
    """
    count = len(names)
    low, high = (count * 3 // 4, count) if count < 50 else (count * 13 // 16, count * 27 // 32)
    for _ in range(cells if names else 0):
        place = rng.randrange(low, high)
        if count >= 50 or rng.random() < 0.7:
            formulas[place] += rng.choice("+-") + names[rng.randrange(place, count)]
