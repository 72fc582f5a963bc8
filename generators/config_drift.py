# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Two versions of a file for `config_drift`: size is about the number of lines of the old one.

Solutions are slow here when they look at all pairs of lines. The changes are as many as are allowed
(fewer where files are small), about as many lines go as come, and lines repeat.
"""

import random
from collections.abc import Sequence

EDGES: tuple[tuple[str, str], ...] = (
    ("", ""),
    ("a", ""),
    ("", "a"),
    ("a", "b"),
    ("a a", "a"),
    ("a b", "b a"),
    ("a b c d", "b c d e"),
    ("x a b c", "a b c x y"),
    ("a b a b a b", "b a b a"),
    ("b a c a b c", "a b c b a c"),
    ("end a end b end", "end b end a end end"),
    ("a b c d e f", "c d a b e f"),
)
MARKS = ("end", "{", "}", "#")


def edges(size: int, rng: random.Random) -> tuple[str]:
    """Hand-made files of up to six lines, whatever the size."""
    old, new = rng.choice(EDGES)
    return (_write(old.split(), new.split()),)


def random_changes(size: int, rng: random.Random) -> tuple[str]:
    """Lines out of a few hundred; lines are replaced, left out or put in all over the file."""
    lines = _vocabulary(4 if size < 100 else 400, rng)
    old = rng.choices(lines, k=size)
    return (_write(old, _edit(old, lines, _budget(size), rng)),)


def repeated_marks_hurt_pairs(size: int, rng: random.Random) -> tuple[str]:
    """Half of the lines are one of four marks, so that most lines have many equal ones."""
    lines = _vocabulary(3 if size < 100 else 500, rng)
    lines += rng.choices(MARKS, k=len(lines))
    old = rng.choices(lines, k=size)
    return (_write(old, _edit(old, lines, _budget(size), rng)),)


def moved_blocks_hurt_counting(size: int, rng: random.Random) -> tuple[str]:
    """Blocks of lines that stand elsewhere in the new file, and some new lines."""
    lines = _vocabulary(5 if size < 100 else size // 5, rng)
    old = rng.choices(lines, k=size)
    budget = _budget(size)
    new = list(old)
    while budget > 4 and new:
        length = min(rng.randint(1, 9), budget // 4, len(new))
        start = rng.randrange(len(new) - length + 1)
        block = new[start : start + length]
        del new[start : start + length]
        place = rng.randrange(len(new) + 1)
        new[place:place] = block
        budget -= 2 * length
    return (_write(old, _edit(new, lines, budget, rng)),)


def sections_alike_hurt_pairs(size: int, rng: random.Random) -> tuple[str]:
    """Sections with the same few keys, whose values differ: whole stretches look alike."""
    keys = _vocabulary(3 if size < 100 else 12, rng)
    values = _vocabulary(4 if size < 100 else 60, rng)
    old: list[str] = []
    while len(old) < size:
        for key in keys:
            old += [key, rng.choice(values)]
    old = old[:size]
    return (_write(old, _edit(old, keys + values, _budget(size), rng)),)


def _budget(size: int) -> int:
    """Return the number of changes to make."""
    return min(300, int(2.6 * size**0.5) + 1)


def _vocabulary(count: int, rng: random.Random) -> list[str]:
    if count < 10:
        return list("abcdefghij"[:count])
    return [f"k{rng.randrange(100)}={rng.randrange(1000)}" for _ in range(count)]


def _edit(old: Sequence[str], lines: Sequence[str], budget: int, rng: random.Random) -> list[str]:
    """Return the file after so many deletions and insertions, half of each."""
    pairs = budget // 2
    gone = set(rng.sample(range(len(old)), min(pairs, len(old))))
    come = rng.choices(range(len(old) + 1), k=pairs)
    places: dict[int, int] = {}
    for place in come:
        if rng.randrange(2) and gone:
            place = rng.choice(range(len(old)))
        places[place] = places.get(place, 0) + 1
    new: list[str] = []
    for place in range(len(old) + 1):
        new += rng.choices(lines, k=places.get(place, 0))
        if place < len(old) and place not in gone:
            new.append(old[place])
    return new


def _write(old: Sequence[str], new: Sequence[str]) -> str:
    """Return the text of an input."""
    return "\n".join([f"{len(old)} {len(new)}", *old, *new]) + "\n"
