# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Operations on a ledger for `ledger_revaluation`: size is the number of operations.

Solutions are slow here when they touch all entries at a revaluation, or prepare too much for each
append. A factor of 0 or of the modulus makes all entries 0.
"""

import random

M = 1_000_000_007

Operation = tuple[str, int]

EDGES: tuple[tuple[Operation, ...], ...] = (
    (),
    (("sum", 0),),
    (("append", 0), ("get", 0), ("sum", 0)),
    (("append", 1_000_000_000), ("get", 0), ("sum", 0)),
    (("add", 5), ("scale", 3), ("append", 4), ("get", 0), ("sum", 0)),
    (("append", 4), ("scale", M), ("append", 6), ("get", 0), ("get", 1), ("sum", 0)),
    (("append", 4), ("scale", M), ("add", 3), ("append", 6), ("get", 0), ("scale", 2), ("sum", 0)),
    (("append", 3), ("add", 1_000_000_000), ("get", 0), ("scale", 0), ("get", 0), ("sum", 0)),
    (
        ("append", 7),
        ("add", 1_000_000_000),
        ("get", 0),
        ("sum", 0),
        ("append", 5),
        ("scale", 2),
        ("sum", 0),
    ),
    (("append", 1), ("add", 7), ("scale", M), ("add", 1_000_000_000), ("get", 0), ("sum", 0)),
)


def edges(size: int, rng: random.Random) -> tuple[list[Operation]]:
    """Hand-made lists of up to seven operations, whatever the size."""
    return (list(rng.choice(EDGES)),)


def random_ledger(size: int, rng: random.Random) -> tuple[list[Operation]]:
    """All operations mixed."""
    words = ["append", "append", "add", "scale", "get", "sum"]
    return (_draw(size, rng, words, size // 8, 0.3 if size < 100 else 0.005),)


def long_ledger_hurts_revaluing(size: int, rng: random.Random) -> tuple[list[Operation]]:
    """Half of the operations are appends at the beginning; revaluations and questions follow."""
    return (_draw(size, rng, ["append", "add", "scale", "get", "get"], size // 2, 0.0),)


def old_entries_hurt_replays(size: int, rng: random.Random) -> tuple[list[Operation]]:
    """Entries are asked for after very many revaluations."""
    words = ["append", "append", "add", "scale", "get", "get", "sum"]
    return (_draw(size, rng, words, size // 4, 0.0, 9),)


def vanishing_hurts_one_history(size: int, rng: random.Random) -> tuple[list[Operation]]:
    """Now and then all entries become 0, and entries from before and after that are asked for."""
    words = ["append", "append", "scale", "scale", "add", "get", "get"]
    return (_draw(size, rng, words, size // 9, 0.5 if size < 100 else 0.01),)


def _draw(
    size: int, rng: random.Random, words: list[str], first: int, zeros: float, oldest: int = 0
) -> list[Operation]:
    """Return so many operations, the first of them appends; entries asked for may be the oldest."""
    operations: list[Operation] = []
    entries = 0
    for number in range(size):
        word = "append" if number < first else rng.choice(words)
        if word == "get" and not entries:
            word = "sum"
        if word == "append":
            entries += 1
            operations.append((word, _value(rng)))
        elif word == "get":
            operations.append((word, rng.randrange(min(entries, oldest or entries))))
        elif word == "scale":
            zero = rng.random() < zeros
            operations.append((word, rng.choice((0, M)) if zero else 1 + _value(rng)))
        else:
            operations.append((word, _value(rng) if word == "add" else 0))
    return operations


def _value(rng: random.Random) -> int:
    """Return a small number or one of any size."""
    return rng.choice((rng.randrange(10), rng.randrange(1_000_000_001)))
