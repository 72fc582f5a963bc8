# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Pledges for `sponsor_board`: size is the number of pledges.

Solutions are slow here when they move the whole board for each new pledge, or go through it. Most
pledges get onto the board, and boards are large.
"""

import random

Case = tuple[list[int], int]

EDGES: tuple[Case, ...] = (
    ([], 1),
    ([0], 1),
    ([1_000_000_000], 45_000),
    ([4, 4, 4], 2),
    ([1, 2, 3, 4], 1),
    ([4, 3, 2, 1], 2),
    ([2, 5, 2, 5, 2], 3),
    ([3, 1, 2, 9, 9, 3], 4),
    ([6, 1, 6, 2], 9),
)


def edges(size: int, rng: random.Random) -> Case:
    """Hand-made lists of up to six pledges, whatever the size."""
    pledges, k = rng.choice(EDGES)
    return list(pledges), k


def random_pledges(size: int, rng: random.Random) -> Case:
    """Pledges of all sizes, and room for a half of them."""
    highest = 9 if size < 100 else 1_000_000
    return [rng.randint(0, highest) for _ in range(size + size // 8)], size // 2 + 1


def rising_pledges_hurt_front_removal(size: int, rng: random.Random) -> Case:
    """Pledges become higher as time goes by, and room for a quarter of them."""
    spread = 6 if size < 100 else 4 * size
    return [number + rng.randint(0, spread) for number in range(size)], size // 4 + 1


def all_rise_hurts_rescans(size: int, rng: random.Random) -> Case:
    """No pledge is lower than the one before; four fifths as many, and room for a third of them."""
    size = size * 4 // 5
    pledge = 0
    pledges = []
    for _ in range(size):
        pledge += rng.randrange(3)
        pledges.append(pledge)
    return pledges, size // 3 + 1


def waves_hurt_large_boards(size: int, rng: random.Random) -> Case:
    """Pledges go up and down and up again, a little higher each time; room for a third of them."""
    length = 5 if size < 100 else size // 12
    pledges = []
    for number in range(size):
        wave, place = divmod(number, length)
        height = place if wave % 2 == 0 else length - place
        pledges.append(height + wave * length // 3 + rng.randrange(length))
    return pledges, size // 3 + 1
