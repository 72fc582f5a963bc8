# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Belts and moves for `conveyor_rotation`; size is the number of boxes and of moves of long parts.

Solutions are slow here when they move box by box. The shapes differ in the length of the parts and
in the number of steps; the number of moves makes up for short parts.
"""

import random

Move = tuple[int, int, int]

LARGEST = 1_000_000_000

EDGES: tuple[tuple[tuple[int, ...], tuple[Move, ...]], ...] = (
    ((), ()),
    ((4,), ((0, 1, 0), (0, 1, LARGEST))),
    ((4, 5), ((0, 2, 1),)),
    ((4, 5, 6), ((0, 3, 1), (0, 2, 5))),
    ((4, 5, 6, 7), ((1, 3, 1), (0, 4, 7), (0, 3, 4))),
    ((1, 2, 3, 4, 5), ((0, 5, LARGEST - 1), (1, 4, 5))),
    ((1, 1, 2), ((0, 2, 1), (0, 3, 4))),
)


def edges(size: int, rng: random.Random) -> tuple[list[int], list[Move]]:
    """Hand-made belts of at most five boxes, whatever the size."""
    items, moves = rng.choice(EDGES)
    return list(items), list(moves)


def random_parts(size: int, rng: random.Random) -> tuple[list[int], list[Move]]:
    """Parts of at least a third of the belt, any number of steps."""
    moves = []
    for _ in range(size):
        left, right = _draw_part(size, rng.randint(size // 3 + 1, size), rng)
        moves.append((left, right, rng.randint(0, LARGEST)))
    return _draw_items(size, rng), moves


def nearly_full_turns_hurt_single_steps(
    size: int, rng: random.Random
) -> tuple[list[int], list[Move]]:
    """Most of the belt, turned by nearly its length: a few steps less than a full turn."""
    moves = []
    for _ in range(size):
        length = rng.randint(size // 2 + 1, size * 3 // 4 + 1)
        left, right = _draw_part(size, length, rng)
        moves.append((left, right, length * rng.randint(1, 3) - rng.randint(1, 9)))
    return _draw_items(size, rng), [(a, b, abs(c)) for a, b, c in moves]


def short_parts_hurt_whole_copies(size: int, rng: random.Random) -> tuple[list[int], list[Move]]:
    """Many moves of a sixteenth of the belt."""
    moves = []
    for _ in range(4 * size):
        length = rng.randint(1, min(size // 8 + 2, size))
        left, right = _draw_part(size, length, rng)
        moves.append((left, right, rng.randint(0, 2 * length)))
    return _draw_items(size, rng), moves


def _draw_items(size: int, rng: random.Random) -> list[int]:
    """Return the numbers of size boxes; some may be equal."""
    return [rng.randrange(4 * size) for _ in range(size)]


def _draw_part(size: int, length: int, rng: random.Random) -> tuple[int, int]:
    """Return left and right of a part with length boxes."""
    left = rng.randint(0, size - length)
    return left, left + length
