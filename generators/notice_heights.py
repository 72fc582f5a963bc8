# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Notices and widths for `notice_heights`: size is about the number of characters.

Solutions are slow here when they look at every word for each width. Small notices have small widths
and words such that rows are often just full, or one character short of it.
"""

import random
from collections.abc import Callable

LETTERS = "abcdefghijklmnopqrstuvwxyz"
EDGES: tuple[tuple[str, list[int]], ...] = (
    ("", [24, 2000]),
    ("", []),
    ("a", [24]),
    ("abc def", []),
    ("x" * 24, [24, 25]),
    (" ".join(["y" * 24] * 3), [24, 48, 49, 50, 74, 73]),
    (" ".join("abcdefghijklmnopq"), [24, 25, 26, 32, 33, 34]),
    (" ".join(["w" * 12] * 4), [24, 25, 37, 38, 39, 51, 50]),
    (" ".join(["v" * 11] * 5), [1999, 59, 58, 47, 24, 23 + 12, 36, 34]),
)


def edges(size: int, rng: random.Random) -> tuple[str, list[int]]:
    """Hand-made notices, whatever the size."""
    notice, widths = rng.choice(EDGES)
    return notice, list(widths)


def random_words_and_widths(size: int, rng: random.Random) -> tuple[str, list[int]]:
    """Words of 1 to 10 letters."""
    return _draw_words(size, rng, lambda: rng.randint(1, 10)), _draw_widths(size, rng)


def short_words_hurt_steps_by_word(size: int, rng: random.Random) -> tuple[str, list[int]]:
    """Words of 1 to 4 letters, three quarters as many characters."""
    return _draw_words(size * 3 // 4, rng, lambda: rng.choice((1, 2, 3, 4))), _draw_widths(
        size, rng
    )


def long_words_leave_ragged_rows(size: int, rng: random.Random) -> tuple[str, list[int]]:
    """Words of 1 to 3 letters, or of 20 to 24: no row is like the next."""
    lengths = (1, 2, 3, 20, 21, 22, 23, 24)
    return _draw_words(size, rng, lambda: rng.choice(lengths)), _draw_widths(size, rng)


def neighbouring_widths_hurt_fitting_rows(size: int, rng: random.Random) -> tuple[str, list[int]]:
    """Words of 5 or 11 letters, widths beside each other: rows are often just full."""
    notice = _draw_words(size, rng, lambda: rng.choice((5, 5, 5, 11)))
    count = _count_widths(size)
    low = 24 + rng.randrange(12) if size < 1_000 else 44 + rng.randrange(9)
    widths = list(range(low, low + count))
    rng.shuffle(widths)
    return notice, widths


def _draw_words(size: int, rng: random.Random, draw_length: Callable[[], int]) -> str:
    """Return words with so many characters in all, the blanks included."""
    words = []
    left = size
    while left > 0:
        length = min(draw_length(), left)
        words.append("".join(rng.choices(LETTERS, k=length)))
        left -= length + 1
    return " ".join(words)


def _count_widths(size: int) -> int:
    return min(360, 6 + size // 100)


def _draw_widths(size: int, rng: random.Random) -> list[int]:
    """Return different widths in any order: narrow ones for a small notice."""
    if size < 1_000:
        return rng.sample(range(24, 60), _count_widths(size))
    return rng.sample(range(40, 440), _count_widths(size))
