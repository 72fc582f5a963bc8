# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Diaries for `clock_notes`: size is about the number of entries.

Solutions are slow here when they rename a group for each note that joins it to another and is
crossed out soon after, or search through a group for each note.
"""

import random
from collections.abc import Callable
from itertools import pairwise

Entry = tuple[int, ...]
Arguments = tuple[int, int, list[Entry]]
EDGES: tuple[Arguments, ...] = (
    (1, 2, []),
    (1, 3, [(0, 0, 1), (0, 0, -3), (), (), (0, 0, 0)]),
    (2, 2, [(), (), (0, 1, 1), (1, 0, 1), (1, 0, -1), (0, 1, 2), (), (), (), (), (0, 1, 2)]),
    (3, 5, [(0, 1, 1), (1, 2, 1), (0, 2, 2), (), (), (0, 2, 4), (0, 1, 0), (1, 2, 3)]),
    (3, 4, [(2, 1, 3), (1, 0, 3), (2, 0, -2), (2, 0, 1), (), (2, 0, 0)]),
    (4, 3, [(0, 1, 1), (2, 3, 2), (1, 3, 1), (0, 2, 1), (0, 2, 0), (3, 0, 1), (), (), (0, 2, 1)]),
    (5, 3, [(4, 0, 1), (4, 1, 1), (4, 2, 1), (0, 1, 0), (1, 2, 3), (), (3, 4, 2), (3, 0, 0)]),
    (4, 2, [(0, 1, 1), (0, 1, 0), (), (0, 1, 0), (0, 1, 0), (), (1, 0, 1), (2, 3, 1), (0, 2, 0)]),
    (5, 2, [(0, 1, 0), (2, 3, 1), (0, 2, 1), (), (4, 3, 1), (0, 4, 0), (1, 3, 1), (1, 3, 0)]),
    (2, 3, [(0, 1, 1000), (1, 0, -1000), (), (0, 0, 1), (), (), ()]),
)


def edges(size: int, rng: random.Random) -> Arguments:
    """Hand-made diaries, whatever the size."""
    clocks, hours, diary = rng.choice(EDGES)
    return clocks, hours, list(diary)


def random_diary(size: int, rng: random.Random) -> Arguments:
    """Any two clocks; a quarter of the notes is false, and many entries are crosses."""
    clocks, hours, note = _prepare(size, rng)
    diary: list[Entry] = []
    crosses = 6 if size > 100 else 3
    for _ in range(size + size // 5):
        x, y = rng.randrange(clocks), rng.randrange(clocks)
        diary.append(note(x, y, rng.randrange(4) == 0) if rng.randrange(crosses) else ())
    return clocks, hours, diary


def halves_joined_again_hurt_renaming(size: int, rng: random.Random) -> Arguments:
    """Two halves of the clocks are joined by a note, which is crossed out, again and again."""
    return _join_parts(size, 2, rng)


def quarters_joined_again_hurt_renaming(size: int, rng: random.Random) -> Arguments:
    """Four quarters are joined by three notes, which are crossed out, again and again."""
    return _join_parts(size, 4, rng)


def lies_hurt_searches(size: int, rng: random.Random) -> Arguments:
    """All clocks are joined, then notes are lies or idle, with crosses for some idle ones."""
    clocks, hours, note = _prepare(size, rng)
    diary = _join_in_pairs(range(clocks), note, rng)
    while len(diary) < size:
        x, y = rng.randrange(clocks), rng.randrange(clocks)
        false = rng.randrange(2) == 0
        diary.append(note(x, y, false))
        if size < 100 or not false:
            diary += [()] * rng.randrange(2)
    return clocks, hours, diary


def _prepare(size: int, rng: random.Random) -> tuple[int, int, Callable[[int, int, bool], Entry]]:
    """Return numbers of clocks and hours, and what writes true and false notes."""
    clocks = size // 6 if size > 100 else min(5, 2 + size // 4)
    hours = rng.randint(300, 1000) if size > 100 else rng.randint(2, 4)
    hands = [rng.randrange(hours) for _ in range(clocks)]

    def note(x: int, y: int, false: bool) -> Entry:
        ahead = (hands[x] - hands[y] + false * rng.randrange(1, hours)) % hours
        return x, y, ahead - hours if rng.randrange(3) == 0 else ahead

    return clocks, hours, note


def _join_in_pairs(
    part: range, note: Callable[[int, int, bool], Entry], rng: random.Random
) -> list[Entry]:
    """Return true notes that join the clocks to groups of 2, 4, 8, ..., and the last to them."""
    order = list(part)
    rng.shuffle(order)
    groups = [[clock] for clock in order]
    diary = []
    while len(groups) > 1:
        odd = groups[len(groups) & ~1 :]
        pairs = list(zip(groups[::2], groups[1::2], strict=False))
        diary += [note(rng.choice(one), rng.choice(other), False) for one, other in pairs]
        groups = [one + other for one, other in pairs] + odd
    return diary


def _join_parts(size: int, count: int, rng: random.Random) -> Arguments:
    """Return a diary that joins clocks to `count` parts, and these by notes crossed out."""
    clocks, hours, note = _prepare(size, rng)
    width = max(1, clocks // count)
    parts = [range(low, low + width) for low in range(0, clocks - width + 1, width)]
    diary: list[Entry] = []
    for part in parts:
        diary += _join_in_pairs(part, note, rng)
    while len(diary) < size * 9 // 10:
        kept = 0
        for one, other in pairwise(parts):
            diary.append(note(rng.choice(one), rng.choice(other), False))
            kept += 1
            if rng.randrange(3) == 0:
                false = rng.randrange(2) == 0
                diary.append(note(rng.choice(other), rng.choice(one), false))
                kept += not false
        diary += [()] * (kept + (rng.randrange(3) - 1 if size < 100 else 0))
    return clocks, hours, diary
