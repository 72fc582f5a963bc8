# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Letters for `mask_secrets`: size is the number of stretches, more or less.

Solutions are slow here when they go through the characters of each stretch, or through the
stretches for each character. Stretches overlap, and touch line breaks.
"""

import random

CHARACTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJ0123456789.,;*'  "

EDGES: tuple[tuple[str, list[tuple[int, int]]], ...] = (
    ("a", [(0, 1)]),
    ("\n", [(0, 1)]),
    (" x y", [(0, 2), (3, 3)]),
    ("\n\nab\nc\n", [(1, 4), (5, 7), (0, 0)]),
    ("abcdef", [(2, 4), (4, 5), (2, 3), (3, 3)]),
    ("  a\nb c\nd", [(1, 3), (4, 5), (7, 9)]),
    ("ab\ncd\nef", [(4, 5), (7, 8), (8, 8), (0, 0)]),
)


def edges(size: int, rng: random.Random) -> tuple[str]:
    """Hand-made letters of up to ten characters, whatever the size."""
    return _write(*rng.choice(EDGES), rng)


def random_stretches(size: int, rng: random.Random) -> tuple[str]:
    """Stretches at random, some of them empty, that cover most of the letter."""
    letter = _draw(size * 12 + 1, 40, rng)
    return _write(letter, _spread(len(letter), size, 120 if size > 100 else 12, rng), rng)


def long_stretches_hurt_characters(size: int, rng: random.Random) -> tuple[str]:
    """Fewer stretches that overlap a lot, and leave parts of the letter free."""
    count = size * 9 // 10 + 1
    letter = _draw(size * 10 + 2, 60, rng)
    held = _spread(len(letter), count, size // 4 + 2, rng)
    longest = 300 if size > 100 else 9
    return _write(letter, [(a, min(b, a + longest)) for a, b in held], rng)


def short_lines_hurt_characters(size: int, rng: random.Random) -> tuple[str]:
    """Lines of a few characters each, stretches of several lines."""
    letter = _draw(size * 11 + 1, 4, rng)
    return _write(letter, _spread(len(letter), size, 140 if size > 100 else 14, rng), rng)


def clusters_hurt_stretches(size: int, rng: random.Random) -> tuple[str]:
    """Stretches around some places; parts of the letter stay free."""
    letter = _draw(size * 12 + 1, 25, rng)
    n = len(letter)
    places = [rng.randrange(n) for _ in range(size // 5 + 1)]
    stretches = []
    for _ in range(size):
        a = max(0, rng.choice(places) - rng.randint(0, 80 if size > 100 else 3))
        stretches.append((a, min(n, a + rng.randint(0, 120 if size > 100 else 5))))
    return _write(letter, stretches, rng)


def _draw(length: int, width: int, rng: random.Random) -> str:
    """Return random characters with line breaks among them, once in so many; blanks at the ends."""
    characters = rng.choices(CHARACTERS, k=length)
    for place in range(length):
        if rng.randrange(width) == 0:
            characters[place] = "\n"
    for place in (0, -1):
        if rng.randrange(3) == 0:
            characters[place] = rng.choice(" \n")
    return "".join(characters)


def _spread(n: int, count: int, longest: int, rng: random.Random) -> list[tuple[int, int]]:
    stretches = []
    for _ in range(count):
        a = rng.randint(0, n)
        stretches.append((a, min(n, a + rng.randint(0, longest))))
    return stretches


def _write(letter: str, stretches: list[tuple[int, int]], rng: random.Random) -> tuple[str]:
    """Return the text of an input, its stretches in random order."""
    lines = [f"{a} {b}" for a, b in rng.sample(stretches, len(stretches))]
    return ("\n".join([f"{len(letter)} {len(lines)}", *lines, letter]) + "\n",)
