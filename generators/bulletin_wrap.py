# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Bulletins for `bulletin_wrap`: size is the number of characters, more or less.

Solutions are slow here when they look into the text for the end of every line, and slower still
when they put lines together word by word. The shapes differ in the lengths of the words. There are
as many words of each length as of the others, so that the number of lines varies little.
"""

import random
from string import ascii_lowercase

# Four times as many letters as other characters.
CHARACTERS = ascii_lowercase * 4 + "ABCDEFGHIJKL,.;:!?'-(&/0123456789~"
LEAST_WIDTH, MOST_WIDTH = 16, 90

EDGES: tuple[tuple[str, list[int]], ...] = (
    ("", [1]),
    ("", [120, 7]),
    ("a", [1]),
    ("a", [2, 1, 120]),
    ("a b c d", [1, 2, 3, 4, 5, 6, 7, 8]),
    ("ab-cd ef", [5, 6, 7, 8, 9]),
    ("so it-is he", [5, 6, 7, 8, 9, 10, 11]),
    ("-- - ---", [3, 4, 5, 6, 7, 8]),
    ("aaa b aaa b", [3, 4, 5, 9, 10, 11]),
    ("a bbbb cc", [4, 5, 6, 7, 8, 9]),
    ("bbbb a a bbbb", [13, 12, 8, 7, 6, 4]),
    ("x " * 40 + "x", [81, 80, 79, 40, 41, 3, 1]),
)


def edges(size: int, rng: random.Random) -> tuple[str, list[int]]:
    """Hand-made bulletins of a few words, whatever the size."""
    text, widths = rng.choice(EDGES)
    return text, list(widths)


def tiny_bulletins(size: int, rng: random.Random) -> tuple[str, list[int]]:
    """Up to eight words of up to five characters, at widths of 5 to 11."""
    words = [rng.choice(("a", "b.", "it-is", "no")) for _ in range(rng.randint(0, 8))]
    return " ".join(words), rng.sample(range(5, 12), rng.randint(1, 7))


def mixed_words(size: int, rng: random.Random) -> tuple[str, list[int]]:
    """Words of 1 to 9 characters."""
    return _draw(size, range(1, 10), rng)


def short_words_hurt_word_loops(size: int, rng: random.Random) -> tuple[str, list[int]]:
    """Words of 2 to 5 characters: there are more of them."""
    return _draw(size, range(2, 6), rng)


def equal_words_hurt_searches(size: int, rng: random.Random) -> tuple[str, list[int]]:
    """Words of 5 characters each: every sixth width is filled completely."""
    return _draw(size, (5,), rng)


def long_and_short_words_hurt_searches(size: int, rng: random.Random) -> tuple[str, list[int]]:
    """Words of 3 or 12 characters: lines are left half empty, and there are more of them."""
    return _draw(size, (3, 12), rng)


def _draw(size: int, lengths: range | tuple[int, ...], rng: random.Random) -> tuple[str, list[int]]:
    """Return a text of words of these lengths, equally often, and widths in any order."""
    count = max(1, size // (sum(lengths) + len(lengths)))
    drawn = [*lengths] * count
    rng.shuffle(drawn)
    words = ["".join(rng.choices(CHARACTERS, k=length)) for length in drawn]
    widths = [*range(LEAST_WIDTH, MOST_WIDTH + 1)]
    rng.shuffle(widths)
    return " ".join(words), widths
