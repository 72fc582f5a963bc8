# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Shifts for `coverage_gaps`: size is the number of shifts.

Solutions are slow here when they sort two events for each shift, or keep a list of what is still
free and go through it for each shift. Shifts are in no order, and some of them are empty.
"""

import random

Case = tuple[list[tuple[int, int]], int, int]

LATEST = 1_000_000_000

EDGES: tuple[Case, ...] = (
    ([], 0, 0),
    ([], 3, 9),
    ([(2, 5)], 4, 4),
    ([(4, 4)], 4, 4),
    ([(4, 4)], 3, 5),
    ([(0, LATEST)], 0, LATEST),
    ([(3, 5), (7, 9)], 5, 7),
    ([(3, 5), (7, 9)], 4, 8),
    ([(1, 9), (2, 3)], 0, 12),
    ([(0, 2), (2, 2), (2, 4), (6, 6)], 1, 8),
    ([(5, 8), (0, 1), (1, 3), (20, 30)], 2, 12),
    ([(9, 12), (12, 20)], 3, 9),
)


def edges(size: int, rng: random.Random) -> Case:
    """Hand-made lists of up to four shifts, whatever the size."""
    shifts, start, end = rng.choice(EDGES)
    return list(shifts), start, end


def random_shifts(size: int, rng: random.Random) -> Case:
    """Shifts of mixed lengths, few of them followed by a gap."""
    grid = 20 * size + 20
    longest = 200 if size > 100 else 3 * size // 2 + 15
    shifts = [
        _draw(grid, rng.choice((0, 1, 1, 1)) * rng.randint(0, longest), rng) for _ in range(size)
    ]
    return shifts, grid // 20, grid - grid // 30


def nested_shifts_hurt_event_lists(size: int, rng: random.Random) -> Case:
    """Groups of shifts within one long shift each, and a gap after every group."""
    shifts: list[tuple[int, int]] = []
    group = 60 if size > 100 else 4
    time = rng.randrange(5)
    while len(shifts) < size:
        width = 20 * group
        shifts.append((time, time + width))
        for _ in range(min(group - 1, size - len(shifts))):
            first, last = _draw(width, rng.randrange(group), rng)
            shifts.append((time + first, time + last))
        time += width + rng.choice((0, 1, 7))
    rng.shuffle(shifts)
    return shifts, 0, time


def tiny_gaps_hurt_lists_of_free_time(size: int, rng: random.Random) -> Case:
    """Short shifts at regular times, now and then a gap of some seconds; the last one is cut."""
    step = 30
    rare = 80 if size > 100 else 2
    shifts = []
    for number in range(size + 1):
        first, last = number * step, number * step + step
        if rng.randrange(rare) == 0:
            last -= rng.choice((3, step - 5))
            first = rng.choice((first, first + 2, last))
        shifts.append((first, last))
    cut = max(0, size - 3)
    shifts[cut] = (cut * step, cut * step + 25)
    shifts = _shuffle_blocks(shifts, 400, rng)
    return shifts, step // 2, cut * step + 27


def shifts_outside_hurt_clipping(size: int, rng: random.Random) -> Case:
    """A third of the shifts lie before or after the season, none at the very end of it."""
    grid = 12 * size + 30
    longest = 150 if size > 100 else size + 20
    start, end = grid // 8, grid - grid // 6
    shifts = []
    for _ in range(size):
        first, last = _draw(grid, rng.randint(0, longest), rng)
        if first <= end + 1 and last >= end - 1:
            last = min(end + 2 + last - first, grid)
            first = min(end + 2, last)
        shifts.append((first, last))
    return shifts, start, end


def _shuffle_blocks(
    shifts: list[tuple[int, int]], length: int, rng: random.Random
) -> list[tuple[int, int]]:
    """Return the shifts, each block of this length in a random order."""
    blocks = [shifts[i : i + length] for i in range(0, len(shifts), length)]
    return [shift for block in blocks for shift in rng.sample(block, len(block))]


def _draw(grid: int, length: int, rng: random.Random) -> tuple[int, int]:
    """Return a shift of this length, or a shorter one if need be, that ends by grid."""
    first = rng.randint(0, max(0, grid - length))
    return first, min(first + length, grid)
