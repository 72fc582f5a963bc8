"""Inputs that are the same wherever they are made: from seeded generators."""

from __future__ import annotations

import random


def make_integers(count: int, below: int = 1_000_000) -> list[int]:
    """Return `count` integers from 0 to `below`, which is excluded."""
    rng = random.Random(f"integers {count} {below}")
    return [rng.randrange(below) for _ in range(count)]


def make_floats(count: int) -> list[float]:
    """Return `count` floats between -1 and 1."""
    rng = random.Random(f"floats {count}")
    return [rng.uniform(-1, 1) for _ in range(count)]


def make_bits(count: int, bits: int) -> list[int]:
    """Return `count` integers of exactly `bits` bits."""
    rng = random.Random(f"bits {count} {bits}")
    return [rng.getrandbits(bits - 1) | 1 << (bits - 1) for _ in range(count)]


def make_words(count: int, distinct: int = 2_000, letters: str = "aeioulnrst") -> list[str]:
    """Return `count` words of three to nine letters, of `distinct` different ones at most."""
    rng = random.Random(f"words {count} {distinct} {letters}")
    known = ["".join(rng.choices(letters, k=rng.randint(3, 9))) for _ in range(distinct)]
    return rng.choices(known, k=count)


def make_text(count: int) -> str:
    """Return `count` words as prose, with capitals and punctuation."""
    rng = random.Random(f"text {count}")
    words = make_words(count, letters="abcdefghijklmnopqrstuvwxyz")
    marks = ("", "", "", "", ",", ".", ";", "!")
    return " ".join(
        (word.capitalize() if rng.random() < 0.1 else word) + rng.choice(marks) for word in words
    )


def make_order(count: int) -> list[int]:
    """Return the integers below `count`, shuffled."""
    order = list(range(count))
    random.Random(f"order {count}").shuffle(order)
    return order


def make_grid(rows: int, columns: int, below: int = 100) -> list[list[int]]:
    """Return a grid of integers below `below`."""
    flat = make_integers(rows * columns, below)
    return [flat[i * columns : (i + 1) * columns] for i in range(rows)]


def make_tree(depth: int, label: int = 1) -> tuple[object, ...]:
    """Return a full binary tree as nested (label, left, right), with () for a missing child."""
    if depth == 0:
        return ()
    children = (make_tree(depth - 1, 2 * label), make_tree(depth - 1, 2 * label + 1))
    return (label * 7919 % 1009, *children)
