# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Strings of beads for `bead_handfuls`: size is the number of beads.

Solutions are slow here when they look at all beads of every handful, to sort or to count
them. Handfuls are long, and few or many of them are the same.
"""

import random

LENGTHS = 6
EDGES: tuple[tuple[list[int], list[int]], ...] = (
    ([], [1, 2]),
    ([3], [1, 2, 1]),
    ([1, 2, 3], []),
    ([0, 0, 0, 0], [1, 2, 4, 5]),
    ([1, 4, 2, 3, 0, 5], [2, 3]),
    ([1, 1, 2, 2, 3, 3, 1, 1], [2, 4]),
    ([1, 2, 1, 1, 2, 2, 1], [3, 3, 2, 7]),
    ([1, 2, 3, 2, 1, 3], [3, 5, 6, 4]),
    ([10**9, 0, 10**9, 0, 0, 10**9], [2, 4, 5]),
    ([2, 0, 1, 1, 3, 0], [2, 3, 1000]),
)


def edges(size: int, rng: random.Random) -> tuple[list[int], list[int]]:
    """Hand-made strings, whatever the size."""
    beads, lengths = rng.choice(EDGES)
    return list(beads), list(lengths)


def random_beads(size: int, rng: random.Random) -> tuple[list[int], list[int]]:
    """Many colours, so that hardly two handfuls are the same; few on short strings."""
    colours = [rng.randint(0, 10**9) for _ in range(max(2, size // 4))]
    return [rng.choice(colours) for _ in range(size)], _draw_lengths(size, 0.5, rng)


def same_beads_in_other_order_hurt_sorting(
    size: int, rng: random.Random
) -> tuple[list[int], list[int]]:
    """The same beads over and over, in an order that changes: some lengths give one handful."""
    kind = [rng.randint(0, 9) for _ in range(max(2, min(size // 3, 90)))]
    beads: list[int] = []
    while len(beads) < size:
        if rng.random() < 0.3:
            i, j = rng.randrange(len(kind)), rng.randrange(len(kind))
            kind[i], kind[j] = kind[j], kind[i]
        beads += kind
    lengths = _draw_lengths(size, 0.6, rng)
    lengths[rng.randrange(len(lengths))] = len(kind)
    return beads[:size], lengths


def few_colours_hurt_comparing(size: int, rng: random.Random) -> tuple[list[int], list[int]]:
    """Three colours, so that many handfuls are the same without being in the same order."""
    return [rng.choice((1, 2, 3)) for _ in range(size)], _draw_lengths(size, 0.7, rng)


def long_handfuls_hurt_sorting(size: int, rng: random.Random) -> tuple[list[int], list[int]]:
    """A walk through neighbouring colours, cut into long handfuls."""
    beads, colour = [], rng.randint(0, 10**6)
    for _ in range(size):
        beads.append(colour)
        colour = max(0, colour + rng.randint(-2, 2))
    return beads, _draw_lengths(size, 1.0, rng)


def _draw_lengths(size: int, share: float, rng: random.Random) -> list[int]:
    if size < 50:
        return [rng.randint(1, size + 1) for _ in range(LENGTHS)]
    longest = min(400, size // 3)
    return [int(longest * share * rng.uniform(0.7, 1.0)) for _ in range(LENGTHS)]
