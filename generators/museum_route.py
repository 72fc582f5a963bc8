# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Halls, walking times and rules for `museum_route`: size is the number of halls without rules.

Solutions are slow here when they go through sets of halls that no route can have seen, or test all
rules at each step. The text is what a program reads.
"""

import random

Rule = tuple[int, int]

LARGE = 1_000_000

EDGES: tuple[tuple[list[list[int]], list[Rule]], ...] = (
    ([[5]], []),
    ([[0, 7], [1, 0]], []),
    ([[0, 7], [1, 0]], [(2, 1)]),
    ([[0, 7], [1, 0]], [(1, 2), (1, 2)]),
    ([[0, 1, 5], [9, 0, 9], [9, 1, 0]], []),
    ([[0, 1, 5], [9, 0, 2], [9, 9, 0]], [(3, 2)]),
    ([[0, 1, 1], [1, 0, 1], [1, 1, 0]], [(2, 3), (3, 2)]),
    ([[1, 7, 4], [3, 2, 8], [8, 3, 1]], [(3, 2), (3, 2), (2, 3), (3, 2)]),
    ([[0, 0, 0], [0, 0, 0], [0, 0, 0]], [(2, 3)]),
    ([[6, 2, 5], [4, 8, 5], [6, 3, 3]], [(2, 3), (3, 1)]),
    ([[0, 2, 9], [LARGE, 0, LARGE], [LARGE, 9, 0]], [(3, 2)]),
)


def edges(size: int, rng: random.Random) -> tuple[str]:
    """Hand-made museums of up to three halls, whatever the size."""
    return (_write(*rng.choice(EDGES)),)


def no_rules_hurt_tries(size: int, rng: random.Random) -> tuple[str]:
    """Random times and no rule, or one that says nothing new."""
    rules = [(1, size)] if size > 1 and rng.randrange(2) else []
    return (_write(_times(size, rng), rules),)


def few_rules(size: int, rng: random.Random) -> tuple[str]:
    """A rule for every third hall or so, in one random order."""
    n = size if size < 9 else size + 1
    rules = _rules(list(range(2, n + 1)), n // 3, rng) + _contradiction(n, rng)
    return (_write(_times(n, rng), rules),)


def pairs_hurt_all_sets(size: int, rng: random.Random) -> tuple[str]:
    """Pairs of halls, of which one comes before the other."""
    n = size + 1 if size < 9 else size + 2
    halls = rng.sample(range(2, n + 1), n - 1)
    pairs = list(zip(halls[::2], halls[1::2], strict=False))
    return (_write(_times(n, rng), pairs + _contradiction(n, rng)),)


def one_way_round(size: int, rng: random.Random) -> tuple[str]:
    """Near halls are on a ring that is quick in one direction only; two rules in three museums."""
    n = size
    place = rng.sample(range(n), n)
    low = 0 if n < 9 else 100
    times = [
        [(place[b] - place[a]) % n * 3 + rng.randint(low, low + 2) for b in range(n)]
        for a in range(n)
    ]
    rules = _rules(list(range(2, n + 1)), 2, rng) if rng.randrange(3) else []
    return (_write(times, rules + _contradiction(n, rng)),)


def _contradiction(n: int, rng: random.Random) -> list[Rule]:
    """Return rules that no route keeps, in every other small museum."""
    if not 2 < n < 9 or rng.randrange(2):
        return []
    a, b = rng.sample(range(2, n + 1), 2)
    return [(a, b), (b, a)] if rng.randrange(2) else [(a, 1)]


def _times(n: int, rng: random.Random) -> list[list[int]]:
    """Return times that are so alike that no order shows early how good it is."""
    low, high = (0, 9) if n < 9 else (LARGE * 3 // 4, LARGE)
    return [[rng.randint(low, high) for _ in range(n)] for _ in range(n)]


def _rules(halls: list[int], count: int, rng: random.Random) -> list[Rule]:
    """Return rules that go together, if there are halls enough."""
    rng.shuffle(halls)
    if len(halls) < 2:
        return []
    pairs = [sorted(rng.sample(range(len(halls)), 2)) for _ in range(count)]
    return [(halls[a], halls[b]) for a, b in pairs]


def _write(times: list[list[int]], rules: list[Rule]) -> str:
    """Return the text of an input."""
    lines = [f"{len(times)} {len(rules)}"]
    lines += [" ".join(map(str, row)) for row in times]
    lines += [f"{a} {b}" for a, b in rules]
    return "\n".join(lines) + "\n"
