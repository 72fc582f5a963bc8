# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Winches for `kite_heights`: size is the number of kites, and about half of each one's heights.

Solutions are slow here when they add up the heights that go with a height one by one.
"""

import random

Input = tuple[list[tuple[int, int]], int, int]

EDGES: tuple[Input, ...] = (
    ([(3, 3)], 0, 0),
    ([(0, 4)], 2, 3),
    ([(2, 5), (2, 5)], 0, 0),
    ([(2, 5), (2, 5)], 0, 9),
    ([(2, 5), (2, 5), (2, 5)], 4, 9),
    ([(0, 1), (7, 9), (0, 3)], 5, 8),
    ([(7, 9), (0, 2), (6, 9)], 4, 7),
    ([(0, 9), (3, 4), (0, 9), (8, 9)], 1, 3),
    ([(4, 4), (5, 5), (4, 4)], 1, 1),
    ([(2490, 2500), (2480, 2500)], 0, 6),
    ([(0, 0), (1000, 1003), (0, 9)], 1000, 1000),
)


def edges(size: int, rng: random.Random) -> Input:
    """Hand-made winches, whatever the size."""
    winches, least, most = rng.choice(EDGES)
    return list(winches), least, most


def random_ranges(size: int, rng: random.Random) -> Input:
    """Ranges that lie anywhere, and overlap."""
    span, least, most = _draw_differences(size, rng)
    return [_draw_range(rng.randint(0, span // 2), span, rng) for _ in range(size)], least, most


def same_heights_again(size: int, rng: random.Random) -> Input:
    """Neighbours may fly at the same height, and hardly differ in their ranges."""
    span, _, most = _draw_differences(size, rng)
    low = rng.randint(0, 3)
    return [_draw_range(low + rng.randint(0, 2), span, rng) for _ in range(size)], 0, most


def wide_bands_hurt_adding_one_by_one(size: int, rng: random.Random) -> Input:
    """Almost all pairs of heights go together, but for the nearest ones."""
    span, _, most = _draw_differences(size, rng)
    winches = [_draw_range(rng.randint(0, 2 + span // 8), span, rng) for _ in range(size)]
    return winches, min(rng.randint(0, 2), most) if size < 20 else 1, most


def waves_up_and_down(size: int, rng: random.Random) -> Input:
    """Ranges that rise and fall, so that neighbours share a part of theirs."""
    span, least, most = _draw_differences(size, rng)
    low = 0
    step = 1
    winches = []
    for _ in range(size):
        winches.append(_draw_range(low, span, rng))
        low += step * rng.randint(0, 1 + span // 9)
        if not 0 <= low <= span // 2:
            low = min(max(low, 0), span // 2)
            step = -step
    return winches, least, most


def _draw_differences(size: int, rng: random.Random) -> tuple[int, int, int]:
    """Return about how many heights a kite has, and the two differences."""
    if size < 20:
        most = rng.randint(0, 4)
        return 4, rng.randint(0, most), most
    span = size * 2
    # Not drawn: how many heights go together decides what adding them up costs.
    return span, 2 + size // 24, size * 2 // 3


def _draw_range(low: int, span: int, rng: random.Random) -> tuple[int, int]:
    """Return a range from about low on."""
    lowest = low + rng.randint(0, 1 + span // 50)
    return lowest, lowest + span - 1 - rng.randint(0, 1 + span // 20)
