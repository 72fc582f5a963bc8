# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Pitches for `chord_triples`: size is about the range of the pitches.

Solutions are slow here when they look at all chords, or at all pairs of a sum and a pitch.
"""

import random

EDGES: tuple[tuple[int, ...], ...] = (
    (0, 0, 0),
    (3_000, 3_000, 3_000),
    (0, 1, 2),
    (5, 0, 5, 0),
    (4, 4, 4, 4, 4),
    (3, 1, 2, 1, 6),
    (10, 11, 12, 13),
    (0, 0, 9, 9, 9),
    (1, 2, 4, 8, 16, 32),
    (0, 7, 0, 0, 0, 7, 0, 0, 7),
    (0, 10, 2, 0, 10, 10, 0, 10, 0, 0, 0, 2),
    (13, 0, 13, 0, 0, 0, 13, 13, 1, 13, 0, 0, 13, 13, 0),
)


def edges(size: int, rng: random.Random) -> tuple[str]:
    """Hand-made pitches of up to 15 bars, whatever the size."""
    return (_write(list(rng.choice(EDGES)), rng),)


def random_pitches(size: int, rng: random.Random) -> tuple[str]:
    """Pitches of the whole range at random."""
    return (_write([rng.randint(0, size) for _ in range(_count(size))], rng),)


def few_pitches_hurt_choices(size: int, rng: random.Random) -> tuple[str]:
    """Pitches out of a third of the range, most of them several times."""
    pool = [0, size, *(rng.randint(0, size) for _ in range(max(1, size // 3)))]
    return (_write([0, size, *rng.choices(pool, k=_count(size) - 2)], rng),)


def heaps_at_both_ends_hurt_pairs(size: int, rng: random.Random) -> tuple[str]:
    """Most pitches are low or high, and seldom between."""
    pitches = [0, size]
    while len(pitches) < _count(size):
        pitch = int(size * rng.betavariate(0.4, 0.4))
        pitches.append(min(size, pitch))
    return (_write(pitches, rng),)


def every_pitch_hurts_pairs(size: int, rng: random.Random) -> tuple[str]:
    """Pitches at even distances, and only few doubled."""
    count = _count(size)
    pitches = [size * i // (count - 1) for i in range(count - 2)]
    return (_write([size, rng.choice(pitches), *pitches], rng),)


def _count(size: int) -> int:
    """Return the number of bars."""
    return size + 2 if size < 20 else 60 + size * 3 // 10


def _write(pitches: list[int], rng: random.Random) -> str:
    """Return the text of an input with the pitches in random order."""
    rng.shuffle(pitches)
    return f"{len(pitches)}\n{' '.join(map(str, pitches))}\n"
