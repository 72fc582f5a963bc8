# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Rows and rules for `rule_tape`: size is the number of steps; rings grow faster than it does.

Solutions are slow here when they look at cells one by one, or do more with all cells than the rule
takes. The rules are such that rows neither die out nor come back soon.
"""

import random

Arguments = tuple[str, int, int]

# Within a list all rules take as many operations, as terms and as shortest formulas.
RULES = [45, 75, 89, 101, 135, 149]
DENSE_RULES = [122, 182]

EDGES: tuple[Arguments, ...] = (
    ("000", 1, 1),
    ("001", 2, 1),
    ("100", 2, 1),
    ("0001", 170, 1),
    ("0001", 240, 2),
    ("1000", 30, 0),
    ("10110", 0, 3),
    ("01100", 255, 1),
    ("00010", 110, 7),
    ("01011", 204, 5),
    ("000", 254, 0),
    ("01101", 51, 3),
)


def edges(size: int, rng: random.Random) -> Arguments:
    """Hand-made rows of up to five cells, whatever the size."""
    return rng.choice(EDGES)


def random_rings(size: int, rng: random.Random) -> Arguments:
    """Rings of a moderate number of cells."""
    return _draw(size, rng, size * size // 400_000, size, RULES)


def wide_rings_hurt_cells(size: int, rng: random.Random) -> Arguments:
    """Twice as many cells, fewer steps."""
    return _draw(size, rng, size * size // 200_000, size * 3 // 4, RULES)


def narrow_rings_hurt_steps(size: int, rng: random.Random) -> Arguments:
    """Half as many cells, more steps."""
    return _draw(size, rng, size * size // 800_000, size * 6 // 5, RULES)


def dense_rules_hurt_terms(size: int, rng: random.Random) -> Arguments:
    """Rules with many ones."""
    return _draw(size, rng, size * size // 400_000, size, DENSE_RULES)


def _draw(size: int, rng: random.Random, cells: int, steps: int, rules: list[int]) -> Arguments:
    """Return a random row; small ones are as wide as size allows, and have any rule."""
    if size < 100:
        cells, steps = rng.randint(3, 4 + size), rng.randint(1, 3 + size)
        rule = rng.choice((rng.randrange(256), rng.choice(rules)))
    else:
        rule = rng.choice(rules)
    row = "".join(rng.choices("0001", k=cells))
    return (row, rule, steps)
