# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Stocks and searches for `saved_searches`: size is about the number of searches.

Solutions are slow here when they look at every machine for every comparison: there are hundreds of
machines, and searches that are decided late. Small stocks have small numbers.
"""

import random

Columns = dict[str, list[int | None]]

NAMES = ("price", "year", "weight", "width", "power", "hours")
OPERATORS = ("<", "<=", ">", ">=", "=", "!=")
SMALL = 20

EDGES: tuple[tuple[Columns, list[str]], ...] = (
    ({"price": []}, ["price < 3", "not price < 3"]),
    ({"year": [4, None]}, []),
    ({"hours": [0, 1, 2, None]}, [f"hours {operator} 1" for operator in OPERATORS]),
    ({"hours": [0, 1, 2, None]}, [f"not hours {operator} 1" for operator in OPERATORS]),
    (
        {"power": [0, 9999], "width": [9999, 0]},
        ["power = 0 or width = 0 and power = 0", "not power = 0 and width = 0 or width = 9999"],
    ),
    (
        {"power": [None, 1, None, 2], "width": [1, None, None, 2]},
        ["( power < 2 or not width < 2 ) and not power = 1", "not ( power != 1 and width != 1 )"],
    ),
    (
        {"price": [5, 6, 7]},
        ["not not price > 5", "not ( ( price > 6 ) )", "not not not price >= 6 or price >= 7"],
    ),
    (
        {"weight": [None, None], "price": [0, 3]},
        ["weight >= 0", "weight != 0 or price <= 0", "not weight >= 0 and price != 0"],
    ),
)


def edges(size: int, rng: random.Random) -> tuple[Columns, list[str]]:
    """Hand-made stocks and searches, whatever the size."""
    columns, searches = rng.choice(EDGES)
    return {name: list(column) for name, column in columns.items()}, list(searches)


def random_searches(size: int, rng: random.Random) -> tuple[Columns, list[str]]:
    """Searches of all kinds; one value in ten is not known."""
    most, columns = _draw_columns(size, 0.1, rng)
    return columns, _draw_searches(size, list(columns), most, 0.4, OPERATORS, rng)


def rare_matches_hurt_early_ends(size: int, rng: random.Random) -> tuple[Columns, list[str]]:
    """Alternatives that are seldom true, and groups of parts that are seldom false."""
    most, columns = _draw_columns(size, 0.1, rng)
    names = list(columns)
    searches = []
    for _ in range(_count_searches(size)):
        words = []
        for _ in range(_count_comparisons(size, rng)):
            name = rng.choice(names)
            if rng.randrange(4):
                words.append(f"{name} = {rng.randint(0, most)}")
            else:
                words.append(f"not {name} != {rng.randint(0, most)}")
        if rng.randrange(2):
            searches.append(" or ".join(words))
        else:
            searches.append(" and ".join(f"not {word}" for word in words))
    return columns, searches


def parentheses_hurt_trees(size: int, rng: random.Random) -> tuple[Columns, list[str]]:
    """Many parentheses, with not in front of some of them."""
    most, columns = _draw_columns(size, 0.05, rng)
    return columns, _draw_searches(size, list(columns), most, 0.8, OPERATORS, rng)


def unknown_values_hurt_comparisons(size: int, rng: random.Random) -> tuple[Columns, list[str]]:
    """Two fifths of all values are not known."""
    most, columns = _draw_columns(size, 0.4, rng)
    operators = ("!=", "!=", "<", ">=")
    return columns, _draw_searches(size, list(columns), most, 0.4, operators, rng)


def _draw_columns(size: int, unknown: float, rng: random.Random) -> tuple[int, Columns]:
    """Return the largest number, and columns of which so large a part is not known."""
    machines = rng.randint(size // 2, size) if size < SMALL else 200 + 6 * size
    most = 3 if size < SMALL else 3_000
    names = rng.sample(NAMES, rng.randint(1, 3)) if size < SMALL else list(NAMES)
    columns: Columns = {
        name: [
            None if rng.random() < unknown else rng.randint(0, most)
            for _ in range(min(machines, 1_500))
        ]
        for name in names
    }
    return most, columns


def _count_searches(size: int) -> int:
    return size + 5 if size < SMALL else size


def _count_comparisons(size: int, rng: random.Random) -> int:
    return rng.randint(1, 5) if size < SMALL else rng.randint(16, 24)


def _draw_searches(
    size: int,
    names: list[str],
    most: int,
    enclosed: float,
    operators: tuple[str, ...],
    rng: random.Random,
) -> list[str]:
    """Return searches in which so large a part of the longer stretches is enclosed."""

    def draw(count: int, depth: int) -> str:
        if count == 1:
            negation = "not " if rng.randrange(4) == 0 else ""
            return f"{negation}{rng.choice(names)} {rng.choice(operators)} {rng.randint(0, most)}"
        first = rng.randint(1, count - 1)
        joint = rng.choice(("and", "or"))
        text = f"{draw(first, depth + 1)} {joint} {draw(count - first, depth + 1)}"
        if depth < SMALL and rng.random() < enclosed:
            text = f"not ( {text} )" if rng.randrange(3) == 0 else f"( {text} )"
        return text

    return [draw(_count_comparisons(size, rng), 0) for _ in range(_count_searches(size))]
