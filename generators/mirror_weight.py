# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Rows of beads for `mirror_weight`: size is the number of beads.

Solutions that go outwards from each centre are slow where many centres have wide mirrors; the
shapes differ in which centres these are.
"""

import random
from string import ascii_lowercase

EDGES: tuple[str, ...] = ("", "a", "ab", "aa", "aba", "aaa", "abba", "abcba", "aabaa")


def edges(size: int, rng: random.Random) -> tuple[str]:
    """Hand-made rows of up to five beads, whatever the size."""
    return (rng.choice(EDGES),)


def random_row(size: int, rng: random.Random) -> tuple[str]:
    """Two colours at random: short mirrors, most of them empty or a few beads wide."""
    return ("".join(rng.choices("ab", k=size)),)


def runs_hurt_expansion(size: int, rng: random.Random) -> tuple[str]:
    """One long run of a colour, and a short one of another."""
    long = rng.randint(7 * size // 8, size)
    first, second = rng.sample(ascii_lowercase, 2)
    runs = [first * long, second * (size - long)]
    rng.shuffle(runs)
    return ("".join(runs),)


def turns_hurt_odd_expansion(size: int, rng: random.Random) -> tuple[str]:
    """Two colours in turn, or three in the order abcb, broken at four places."""
    unit = rng.choice(("ab", "abcb"))
    beads = list((unit * size)[:size])
    for _ in range(4):
        beads[rng.randrange(size)] = rng.choice("xyz")
    return ("".join(beads),)


def nested_mirrors_hurt_expansion(size: int, rng: random.Random) -> tuple[str]:
    """A row that is doubled by its own mirror image, time and again."""
    row = "".join(rng.choices("abc", k=5))
    while len(row) < size:
        row += row[::-1]
    return (row[:size],)
