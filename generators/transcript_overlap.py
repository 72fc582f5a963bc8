# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Transcripts for `transcript_overlap`: size is about the number of words of each.

Solutions are slow here when they fill a table of all pairs of places, or go through all places at
which a frequent word stands.
"""

import random

EDGES: tuple[tuple[list[str], list[str]], ...] = (
    ([], []),
    (["a"], []),
    (["a"], ["a"]),
    (["a"], ["b"]),
    (["a", "b", "c"], ["c", "b", "a"]),
    (["a", "a", "b"], ["b", "a", "a"]),
    (["a", "b", "a", "b"], ["b", "a", "b", "a"]),
    (["a", "b", "c", "d"], ["a", "x", "c", "y", "d"]),
    (["a", "b"], ["ab"]),
    (["c", "a", "b", "a"], ["a", "b", "c", "a"]),
    (["b", "c", "d", "a", "e"], ["a", "b", "c", "e", "d"]),
)


def edges(size: int, rng: random.Random) -> tuple[list[str], list[str]]:
    """Hand-made transcripts of up to five words, whatever the size."""
    left, right = rng.choice(EDGES)
    return list(left), list(right)


def random_words(size: int, rng: random.Random) -> tuple[list[str], list[str]]:
    """Words of a vocabulary of about a tenth of the length."""
    words = _vocabulary(min(120, size // 10 + 3), rng)
    return rng.choices(words, k=size), rng.choices(words, k=size - size // 20)


def few_words_hurt_matching_places(size: int, rng: random.Random) -> tuple[list[str], list[str]]:
    """Three words only: each stands at a third of all places."""
    words = _vocabulary(3, rng)
    return rng.choices(words, k=size), rng.choices(words, k=size)


def edited_copy_hurts_tables(size: int, rng: random.Random) -> tuple[list[str], list[str]]:
    """A text of some frequent and some rare words, and a copy with a third of it changed."""
    words = _vocabulary(min(200, size // 2 + 2), rng)
    left = [words[int(len(words) * rng.random() ** 4)] for _ in range(size)]
    right: list[str] = []
    for word in left:
        fate = rng.random()
        if fate < 0.8:
            right.append(word)
        if fate > 0.7:
            right.append(rng.choice(words))
    return left, right[:size]


def reversed_hurts_trimming(size: int, rng: random.Random) -> tuple[list[str], list[str]]:
    """A text of twenty words and the same text backwards."""
    left = rng.choices(_vocabulary(min(20, size // 2 + 2), rng), k=size)
    return left, left[::-1]


def _vocabulary(count: int, rng: random.Random) -> list[str]:
    """Return so many different words."""
    words: dict[str, None] = {}
    while len(words) < count:
        words["".join(rng.choices("aeinorst", k=rng.randint(2, 7)))] = None
    return list(words)
