# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Melodies and lengths for `prefix_echoes`: size is the number of notes.

Solutions that look for each opening are slow where openings come back often. Where one comes back
at nearly every note, mostly short lengths are asked for, so that the slow solutions can still
finish at small sizes.
"""

import random

EDGES: tuple[tuple[str, list[int]], ...] = (
    ("a", [1, 1]),
    ("a", []),
    ("ab", [2, 1]),
    ("aaaa", [1, 2, 3, 4]),
    ("abaab", [2, 1, 3, 2]),
    ("abcabcab", [5, 3, 2, 8]),
    ("baab", [1, 4, 1]),
)


def edges(size: int, rng: random.Random) -> tuple[str, list[int]]:
    """Hand-made melodies of up to eight notes, whatever the size."""
    text, lengths = rng.choice(EDGES)
    return text, list(lengths)


def random_notes(size: int, rng: random.Random) -> tuple[str, list[int]]:
    """Three different notes at random; half of the lengths are short, where counts differ."""
    text = "".join(rng.choices("abc", k=size))
    short = min(size, 12)
    return text, [rng.randint(1, rng.choice((short, size))) for _ in range(size // 20 + 12)]


def one_note_hurts_searches(size: int, rng: random.Random) -> tuple[str, list[int]]:
    """The same note over and over: every opening comes back at nearly every note."""
    lengths = [rng.randint(1, min(size, 50)) for _ in range(size // 20 + 12)]
    lengths += [rng.randint(1, size) for _ in range(3)]
    rng.shuffle(lengths)
    return rng.choice("mnop") * size, lengths


def nested_repeats_hurt_restarts(size: int, rng: random.Random) -> tuple[str, list[int]]:
    """A Fibonacci word: every opening comes back, and most comparisons fail late."""
    shorter, longer = rng.sample("uvwxyz", 2)
    while len(longer) < size:
        shorter, longer = longer, longer + shorter
    return longer[:size], rng.sample(range(1, size + 1), min(size, size // 20 + 12))


def short_period_hurts_searches(size: int, rng: random.Random) -> tuple[str, list[int]]:
    """A phrase of four to six notes over and over, with a foreign note here and there."""
    phrase = "a" + "".join(rng.choices("ab", k=rng.randint(3, 5)))
    notes = list(phrase * (size // len(phrase) + 1))[:size]
    for _ in range(rng.randint(0, 2)):
        notes[rng.randrange(size // 2, size)] = "c"
    return "".join(notes), [rng.randint(1, size) for _ in range(size // 20 + 12)]
