# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Towns of streets for `fiber_rollout`: size is about the number of crossings.

Solutions are slow here when they rename a whole group whenever two are joined, or climb long chains
of parents. The text is what a program reads.
"""

import random
from collections.abc import Callable
from string import ascii_lowercase

Draw = Callable[[], str]

EDGES: tuple[tuple[dict[str, int], tuple[str, ...]], ...] = (
    ({"a": 5}, ("=",)),
    ({"a": 5}, ("#",)),
    ({"z": 0}, ("z",)),
    ({"a": 9, "b": 0}, ("b", "bb", "b")),
    ({"a": 9, "b": 1}, ("a=", "b#b", "=a")),
    ({"q": 1_000_000_000}, ("qq", "q#q", "#q")),
    ({"x": 3, "y": 3}, ("=", "#=", "=", "xy", "#")),
)


def edges(size: int, rng: random.Random) -> tuple[str]:
    """Hand-made towns of up to six crossings, whatever the size."""
    costs, rows = rng.choice(EDGES)
    return (_write(len(rows[0]) + 1, costs, list(rows)),)


def random_surfaces(size: int, rng: random.Random) -> tuple[str]:
    """All kinds of streets, a few with ducts, a few where none can be built."""
    costs = _draw_costs(rng)
    kinds = [*costs, *costs, "=", "=", "#"]
    return (_build(size, costs, lambda: rng.choice(kinds), lambda: rng.choice(kinds)),)


def few_surfaces_hurt_renaming(size: int, rng: random.Random) -> tuple[str]:
    """Hardly any ducts, and three surfaces, one of which costs nothing."""
    costs = {letter: rng.randint(1, 9) for letter in rng.sample(ascii_lowercase, 3)}
    costs[min(costs)] = 0
    kinds = [*costs] * 30 + ["=", "#"]
    return (_build(size, costs, lambda: rng.choice(kinds), lambda: rng.choice(kinds)),)


def long_ducts_hurt_climbing(size: int, rng: random.Random) -> tuple[str]:
    """Ducts below most streets of the rows, joined by dear streets between rows."""
    costs = _draw_costs(rng)
    rows = ["="] * 6 + [*costs][:2]
    between = [*costs, *costs, *costs, "="]
    return (_build(size, costs, lambda: rng.choice(rows), lambda: rng.choice(between)),)


def cut_off_crossings_hurt_patience(size: int, rng: random.Random) -> tuple[str]:
    """So many streets without a way to build that a few crossings may be cut off."""
    costs = _draw_costs(rng)
    kinds = [*costs] * 4
    kinds += ["#"] * (len(kinds) // 5) + ["="]
    return (_build(size, costs, lambda: rng.choice(kinds), lambda: rng.choice(kinds)),)


def _draw_costs(rng: random.Random) -> dict[str, int]:
    """Return some surfaces, whose order by cost is not that of the alphabet."""
    letters = rng.sample(ascii_lowercase, rng.randint(5, 26))
    return {letter: rng.choice((0, 3, rng.randint(1, 1_000), 10**6 + 1)) for letter in letters}


def _build(size: int, costs: dict[str, int], along: Draw, across: Draw) -> str:
    """Return the text of a town of about so many crossings, with streets as they are drawn."""
    height = max(1, int((size / 2) ** 0.5))
    width = max(2, size // height)
    rows = ["".join(along() for _ in range(width - 1))]
    for _ in range(height - 1):
        rows.append("".join(across() for _ in range(width)))
        rows.append("".join(along() for _ in range(width - 1)))
    return _write(width, costs, rows)


def _write(width: int, costs: dict[str, int], rows: list[str]) -> str:
    """Return the text of an input."""
    lines = [f"{(len(rows) + 1) // 2} {width} {len(costs)}"]
    lines += [f"{letter} {cost}" for letter, cost in costs.items()]
    return "\n".join([*lines, *rows]) + "\n"
