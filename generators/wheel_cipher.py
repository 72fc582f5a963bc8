# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Telegrams and wheels for `wheel_cipher`: size is the number of characters.

Solutions are slow here when they go through all characters for each wheel in Python. The wheels are
long enough that sums of two of them repeat late.
"""

import random

LETTERS = "abcdefghijklmnopqrstuvwxyz"
EDGES: tuple[tuple[str, list[str]], ...] = (
    ("", []),
    ("", ["ab", "bcd"]),
    ("never mind", []),
    (" ", ["zz"]),
    ("   a   z ", ["bc", "xyz"]),
    ("z" * 60, ["z" * k for k in range(2, 30)]),
    ("q", ["z" * k for k in range(2, 82)]),
    ("abcabcabc xyz", ["az", "zaz", "azaz", "zazaz"]),
    ("a" * 26 + " " + "z" * 26, [LETTERS, LETTERS + "a"]),
    ("wheel " * 7 + "w", ["m" * k for k in range(2, 12)]),
    ("u v", ["z" * 600]),
)


def edges(size: int, rng: random.Random) -> tuple[str, list[str]]:
    """Hand-made telegrams, whatever the size."""
    telegram, wheels = rng.choice(EDGES)
    return telegram, list(wheels)


def random_wheels(size: int, rng: random.Random) -> tuple[str, list[str]]:
    """Any letters, a blank now and then."""
    return _draw(size, LETTERS + " " * 4, rng), _draw_wheels(size, LETTERS, rng)


def high_steps_overflow_soon(size: int, rng: random.Random) -> tuple[str, list[str]]:
    """Wheels of the last letters: sums of the steps are large."""
    return _draw(size, "mnopxyz ", rng), _draw_wheels(size, "wxyzzzz", rng)


def many_blanks_keep_turning(size: int, rng: random.Random) -> tuple[str, list[str]]:
    """Half of the characters are blanks, many beside each other."""
    telegram = ""
    while len(telegram) < size:
        telegram += _draw(rng.randint(1, 9), LETTERS, rng) + " " * rng.randint(1, 9)
    return telegram[:size], _draw_wheels(size, LETTERS, rng)


def low_steps_stay_small(size: int, rng: random.Random) -> tuple[str, list[str]]:
    """Wheels of the first letters only."""
    return _draw(size, LETTERS + " ", rng), _draw_wheels(size, "aaaabc", rng)


def _draw(length: int, letters: str, rng: random.Random) -> str:
    return "".join(rng.choices(letters, k=length))


def _draw_wheels(size: int, letters: str, rng: random.Random) -> list[str]:
    """Return wheels of different lengths."""
    if size < 100:
        lengths = rng.sample(range(2, 24), rng.randint(1, 20))
    else:
        lengths = rng.sample(range(300, 600), 75)
    return [_draw(length, letters, rng) for length in lengths]
