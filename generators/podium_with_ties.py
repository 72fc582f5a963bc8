# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Tables for `podium_with_ties`: size is the number of teams.

Solutions are slow here when they compare teams in Python, or sort whole rows where names alone
would do. The step leaves at most forty lines of a large table, all but a few of a small one.
"""

import random
from string import ascii_lowercase

Row = tuple[str, int, int]

MAX_POINTS = 100
MAX_PENALTY = 20

EDGES: tuple[tuple[list[Row], int], ...] = (
    ([], 1),
    ([], 7),
    ([("a", 0, 0)], 50_000),
    ([("a", 0, 20), ("b", 100, 20), ("c", 100, 0)], 1),
    ([("a", 5, 1), ("b", 5, 1), ("c", 5, 2), ("d", 4, 0)], 1),
    ([("ab", 5, 1), ("a", 5, 1), ("b", 5, 1), ("abc", 5, 1)], 1),
    ([("a", 5, 1), ("b", 5, 1), ("c", 5, 1), ("d", 4, 0)], 3),
)


def edges(size: int, rng: random.Random) -> tuple[list[Row], int]:
    """Hand-made tables of up to four teams, whatever the size."""
    rows, step = rng.choice(EDGES)
    return list(rows), step


def random_table(size: int, rng: random.Random) -> tuple[list[Row], int]:
    """Points and penalties all over their ranges, where there are enough teams for ties."""
    points, penalty = min(MAX_POINTS, size // 4 + 1), min(MAX_PENALTY, size // 16 + 1)
    scores = [(rng.randint(0, points), rng.randint(0, penalty)) for _ in range(size)]
    return _name(scores, rng), _draw_step(size, rng)


def few_scores_hurt_tie_comparisons(size: int, rng: random.Random) -> tuple[list[Row], int]:
    """Thirty different scores at most: most comparisons get as far as the names."""
    scores = [(rng.choice((0, 9, 10, 55, 99, 100)), rng.randint(0, 4)) for _ in range(size)]
    return _name(scores, rng), _draw_step(size, rng)


def one_score_hurts_sorts_by_score(size: int, rng: random.Random) -> tuple[list[Row], int]:
    """Two thirds of the teams have the same score, the others equal points or penalties."""
    common = rng.randint(20, 80), rng.randint(5, 15)
    scores = [
        rng.choice((common, common, (common[0], rng.randint(4, 16)), (rng.randint(0, 100), 5)))
        for _ in range(size)
    ]
    return _name(scores, rng), _draw_step(size, rng)


def leaders_first_hurt_insertion(size: int, rng: random.Random) -> tuple[list[Row], int]:
    """Good teams come first, roughly: a new team's place is mostly far down the table."""
    scores = [
        (max(0, 90 - 80 * place // size - rng.randint(0, 20)), rng.randint(0, 6))
        for place in range(size)
    ]
    return _name(scores, rng), _draw_step(size, rng)


def _name(scores: list[tuple[int, int]], rng: random.Random) -> list[Row]:
    """Give each score a name of its own."""
    names: dict[str, None] = {}
    while len(names) < len(scores):
        names["".join(rng.choices(ascii_lowercase, k=rng.randint(1, 12)))] = None
    return [(name, *score) for name, score in zip(names, scores, strict=True)]


def _draw_step(size: int, rng: random.Random) -> int:
    return size // 40 + rng.randint(1, 2)
