# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Vines for `vine_cutting`: size is the number of pieces of all vines, about.

Solutions are slow here when they value the whole vine anew for each piece, or walk down to the
ground from each piece. So pieces are far from the ground in every shape.
"""

import random
from collections.abc import Callable

VINES = 8
EDGES: tuple[str, ...] = (
    "()",
    "()()",
    "()()()",
    "((()))",
    "()((()))",
    "(()())()",
    "(()(()))(())",
    "((()())(()))()",
    "(((()()())()))(()())",
    "(()()(()))((())())",
    "(((())(())())(()))((()()))",
    "((()(()))((())()()))(((())))",
)


def edges(size: int, rng: random.Random) -> tuple[str]:
    """One hand-made vine, whatever the size."""
    return _write([rng.choice(EDGES)])


def random_vines(size: int, rng: random.Random) -> tuple[str]:
    """Every vine of the number of pieces is equally likely."""
    return _write([_draw_vine(pieces, rng) for pieces in _share(size, rng)])


def long_stems_hurt_walks(size: int, rng: random.Random) -> tuple[str]:
    """A third of the pieces form a stem, the others are twigs of one or two pieces."""

    def parent(piece: int, pieces: int) -> int:
        stem = pieces // 3
        if piece <= stem:
            return piece - 1
        return rng.randint(0, stem) if rng.randrange(3) else piece - 1

    return _grow(size, rng, parent)


def young_ends_hurt_walks(size: int, rng: random.Random) -> tuple[str]:
    """Every piece grows out of one of the last few ones."""
    return _grow(size, rng, lambda piece, _: max(0, piece - rng.randint(1, 8)))


def few_stems_hurt_walks(size: int, rng: random.Random) -> tuple[str]:
    """Six stems grow at the same time, out of each other or the ground, and fork at times."""

    def parent(piece: int, pieces: int) -> int:
        if piece <= 6:
            return rng.randrange(piece)
        return piece - 6 if rng.randrange(10) else rng.randrange(max(0, piece - 30), piece)

    return _grow(size, rng, parent)


def _share(size: int, rng: random.Random) -> list[int]:
    """Numbers of pieces of the vines."""
    if size < 60:
        return [rng.randint(1, max(1, size)) for _ in range(3)]
    return [max(1, size // VINES + rng.randint(-3, 3)) for _ in range(VINES)]


def _grow(size: int, rng: random.Random, parent: Callable[[int, int], int]) -> tuple[str]:
    """Let every piece after another grow out of the piece that parent names; 0 is the ground."""
    vines = []
    for pieces in _share(size, rng):
        upper: list[list[int]] = [[] for _ in range(pieces + 1)]
        for piece in range(1, pieces + 1):
            upper[parent(piece, pieces)].append(piece)
        vines.append(_describe(upper, rng))
    return _write(vines)


def _describe(upper: list[list[int]], rng: random.Random) -> str:
    """Return the word of the vine in which the pieces of upper[i] grow out of piece i."""
    word = []
    left = list(upper[0])
    while left:
        piece = left.pop()
        if piece < 0:
            word.append(")")
            continue
        word.append("(")
        rng.shuffle(upper[piece])
        left.append(-1)
        left += upper[piece]
    return "".join(word)


def _draw_vine(pieces: int, rng: random.Random) -> str:
    """Draw a word by the cycle lemma: one turn of a ring has no end too many."""
    ring = [1] * (pieces + 1) + [-1] * pieces
    rng.shuffle(ring)
    level, lowest, start = 0, 1, 0
    for i, step in enumerate(ring):
        level += step
        if level < lowest:
            lowest, start = level, i + 1
    word = ring[start:] + ring[:start]
    level = 0
    last_at_one = 0
    for i, step in enumerate(word):
        level += step
        if level == 0:
            last_at_one = i + 1
    del word[last_at_one]
    return "".join("(" if step > 0 else ")" for step in word)


def _write(vines: list[str]) -> tuple[str]:
    """Return the text of an input."""
    return (f"{len(vines)}\n" + "\n".join(vines) + "\n",)
