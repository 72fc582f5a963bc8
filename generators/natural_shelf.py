# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Labels for `natural_shelf`: size is the number of boxes.

Solutions are slow here when they cut labels, or compare parts, each time two labels meet.
Every shape holds labels that are equal up to zeros at the beginning of a number.
"""

import random

DIGITS = "0123456789"
LETTERS = "abcdefghijklmnopqrstuvwxyz"

EDGES: tuple[list[str], ...] = (
    [],
    ["0"],
    ["a", "00", "0", "000", "a0", "0a"],
    ["a10", "a9", "a09", "a010", "a"],
    ["b", "1b", "a", "1a", "01a", "1"],
    ["1000000", "999999", "10000000", "9999999", "0999999"],
    ["99999999999999999999999", "100000000000000000000000", "9", "099999999999999999999999"],
    ["ab1", "a1", "abc", "a", "ab", "a1b"],
    ["x2y10", "x02y9", "x2y009", "x2y", "x2"],
    ["z", "z", "y", "z"],
)


def edges(size: int, rng: random.Random) -> tuple[list[str], int]:
    """Two hand-made lists of up to six labels, whatever the size."""
    width = rng.choice((1, 1, 1, 3, 12_000))
    (other,) = rng.sample(EDGES, 1)
    return ([*rng.choice(EDGES), *other], width)


def random_labels(size: int, rng: random.Random) -> tuple[list[str], int]:
    """Two or three parts, beginning with letters or digits; three fifths more labels."""
    names = []
    for _ in range(size * 8 // 5):
        digits = "".join(rng.choices(DIGITS, k=rng.choice((1, 1, 2, 7, 8))))
        letters = "".join(rng.choices(LETTERS[:4], k=rng.randint(1, 3)))
        parts = [digits, letters, str(rng.randrange(12))]
        start = rng.randrange(2)
        names.append("".join(parts[start : rng.randint(2, 3)]))
    return (names, _width(size, rng))


def long_beginnings_hurt_comparisons(size: int, rng: random.Random) -> tuple[list[str], int]:
    """Labels whose first four parts are alike, and that end with a number, in any order."""
    start = f"vol{rng.randint(1, 40)}no{rng.randint(300, 9000)}pg"
    names = [f"{start}{_zeros(rng)}{rng.randint(1, size * 2)}" for _ in range(size)]
    if size > 3:
        names[rng.randrange(size)] = start + "s"
        names[rng.randrange(size)] = str(rng.randint(1, 40)) + start
    return (names, _width(size, rng))


def leading_zeros_hurt_ties(size: int, rng: random.Random) -> tuple[list[str], int]:
    """About four boxes for each pair of numbers, with and without zeros; two long numbers."""
    side = max(2, int(size**0.5) // 2)
    names = []
    for _ in range(size):
        first, second = rng.randrange(side), rng.randrange(10**7, 10**7 + side)
        names.append(f"{_zeros(rng)}{first}{rng.choice('pq')}{_zeros(rng)}{second // 10}")
    names += ["1" + "0" * 23, "9" * 23]
    return (names, _width(size, rng))


def many_parts_hurt_splitting(size: int, rng: random.Random) -> tuple[list[str], int]:
    """Nine or eleven short parts, of which six are alike; three fifths as many labels."""
    names = []
    start = "".join(f"{rng.choice('ab')}{rng.randrange(300, 999)}" for _ in range(3))
    for _ in range(size * 3 // 5 + 1):
        parts = [rng.choice(("0", "1", "01", "2", "10")) for _ in range(rng.randint(1, 2))]
        names.append(start + "".join(rng.choice("ab") + part for part in parts) + rng.choice("ab"))
    return (names, _width(size, rng))


def _width(size: int, rng: random.Random) -> int:
    return rng.randint(1, 2) if size < 100 else rng.randint(8, 12)


def _zeros(rng: random.Random) -> str:
    return rng.choice(("", "", "0", "00"))
