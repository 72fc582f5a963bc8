# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Operations on a configuration for `versioned_config`: size is the number of operations.

Solutions are slow here when they copy or compare all keys, or walk through the changes of a key
that changes all the time. Values are few, so that keys often get the value again that they had.
"""

import random

Operation = tuple[str, str, int]

SNAP: Operation = ("snap", "", 0)

EDGES: tuple[tuple[Operation, ...], ...] = (
    (),
    (SNAP, ("get", "a", 0), SNAP, ("changed", "", 0)),
    (("set", "a", 0), SNAP, ("set", "a", 0), SNAP, ("changed", "", 0), ("get", "a", 1)),
    (("set", "a", 1), SNAP, ("set", "a", 2), ("set", "a", 1), SNAP, ("changed", "", 0)),
    (("set", "a", 1), SNAP, ("del", "a", 0), SNAP, ("changed", "", 0), ("get", "a", 1)),
    (("del", "a", 0), SNAP, ("set", "a", 0), ("del", "a", 0), SNAP, ("changed", "", 0)),
    (SNAP, ("set", "a", 0), ("get", "a", 0), SNAP, ("changed", "", 0), ("get", "a", 1)),
    (("set", "b", 3), ("set", "b", 4), SNAP, ("get", "b", 0), ("get", "c", 0)),
    (("set", "b", 3), SNAP, ("del", "b", 0), SNAP, ("set", "b", 3), SNAP, ("changed", "", 1)),
    (("set", "b", 3), SNAP, ("set", "c", 3), ("del", "b", 0), SNAP, ("changed", "", 0)),
)


def edges(size: int, rng: random.Random) -> tuple[list[Operation]]:
    """Hand-made lists of up to six operations, whatever the size."""
    return (list(rng.choice(EDGES)),)


def random_work(size: int, rng: random.Random) -> tuple[list[Operation]]:
    """All operations mixed, of a moderate number of keys."""
    words = {"set": 8, "del": 2, "snap": 3, "get": 9, "changed": 3}
    return (_draw(size, rng, words, 90 + size // 150),)


def many_snaps_hurt_copies(size: int, rng: random.Random) -> tuple[list[Operation]]:
    """A snapshot after every few changes, and many comparisons."""
    words = {"set": 4, "del": 1, "snap": 4, "get": 4, "changed": 3}
    return (_draw(size, rng, words, 90 + size // 150),)


def hot_keys_hurt_walks(size: int, rng: random.Random) -> tuple[list[Operation]]:
    """A few keys change between nearly all snapshots, and are asked for at any of these."""
    words = {"set": 8, "del": 1, "snap": 4, "get": 8, "changed": 3}
    return (_draw(size, rng, words, 120 + size // 150, hot=True),)


def values_set_back_hurt_counting(size: int, rng: random.Random) -> tuple[list[Operation]]:
    """Two values only, set again and again before each snapshot, mostly for a few keys."""
    words = {"set": 10, "del": 2, "snap": 3, "get": 8, "changed": 4}
    return (_draw(size, rng, words, 130 + size // 150, 2, hot=True),)


def _draw(
    size: int,
    rng: random.Random,
    words: dict[str, int],
    keys: int,
    values: int = 0,
    hot: bool = False,
) -> list[Operation]:
    """Return so many operations, in these proportions; a sixth of them set keys at first."""
    small = size < 100
    names = [_name(place) for place in range(3 if small else keys)]
    kinds, weights = list(words), list(words.values())
    operations: list[Operation] = []
    snaps = 0
    for number in range(size):
        kind = "set" if number < size // 6 else rng.choices(kinds, weights)[0]
        name = rng.choice(names[:4] if hot and rng.random() < 0.8 else names)
        if kind == "snap" or (kind == "get" and not snaps) or (kind == "changed" and snaps < 2):
            operations.append(SNAP)
            snaps += 1
        elif kind == "changed":
            operations.append((kind, "", rng.randrange(snaps - 1)))
        elif kind == "get":
            operations.append((kind, name, rng.randrange(snaps)))
        else:
            largest = values or rng.choice((2, 2, 3) if small else (3, 3, 500))
            operations.append((kind, name, rng.randrange(largest) if kind == "set" else 0))
    return operations


def _name(place: int) -> str:
    """Return a short name that no other place has."""
    return chr(97 + place % 26) + (_name(place // 26) if place >= 26 else "")
