# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Shelves and boxes for `first_fit_shelf`: size is the number of boxes.

There are thrice as many shelves. Solutions are slow here when they look at shelf after shelf: most
boxes find room far back only.
"""

import random

Input = tuple[list[int], list[int]]

LARGE = 1_000_000

EDGES: tuple[Input, ...] = (
    ([5], []),
    ([5], [5]),
    ([5], [6, 5, 1]),
    ([5], [2, 2, 2, 1]),
    ([3, 7], [4, 3, 3, 1]),
    ([7, 3, 3], [3, 3, 3, 3, 1]),
    ([1, 2, 3, 4, 5], [5, 4, 3, 2, 1]),
    ([9, 4, 6], [5, 4, 4, 6, 1]),
    ([LARGE, LARGE], [LARGE, LARGE, 1]),
    ([2, 2, 2], [1, 1, 1, 1, 1, 1, 1]),
)


def edges(size: int, rng: random.Random) -> Input:
    """Hand-made rooms of up to five shelves, whatever the size."""
    capacity, boxes = rng.choice(EDGES)
    return (list(capacity), list(boxes))


def random_rooms(size: int, rng: random.Random) -> Input:
    """Shelves of all sizes; boxes mostly of the larger half."""
    bound = 12 if size < 60 else LARGE
    capacity = [rng.randint(1, bound) for _ in range(3 * size)]
    if size < 60:
        capacity = capacity[: size // 2 + 1]
    return (capacity, [rng.randint(rng.choice((1, bound // 2)), bound) for _ in range(size)])


def full_front_hurts_scans(size: int, rng: random.Random) -> Input:
    """Room for one box or two on each of the shelves of the back half; small ones before."""
    unit = 6 if size < 60 else LARGE // 4
    front = [rng.randint(1, unit - 1) for _ in range(size)]
    back = [rng.randint(unit, 3 * unit) for _ in range(size * 4 // 5)]
    if size < 60:
        front, back = front[:2], back[: size // 3]
    boxes = [rng.randint(unit - 1, 2 * unit) for _ in range(size)]
    return (front + back + front[: len(back)], boxes)


def rising_shelves_hurt_scans(size: int, rng: random.Random) -> Input:
    """Shelves grow from front to back, and so do the boxes, with a few small ones between."""
    count = 3 * size if size >= 60 else size // 2 + 1
    step = LARGE // (count + 3)
    if size < 60:
        step = 2
    capacity = [step * (i + 1) + rng.randint(0, step) for i in range(count)]
    boxes = [step * (i * count // size + rng.randint(0, 2)) + 1 for i in range(size)]
    for i in range(0, size, 5):
        boxes[i] = rng.randint(1, step * (i + 1))
    return (capacity, boxes)


def equal_shelves_hurt_scans(size: int, rng: random.Random) -> Input:
    """All shelves alike, each for one large box and a small one; few small ones come."""
    large, small = (6, 3) if size < 60 else (600_000, 300_000)
    count = 3 * size if size >= 60 else size // 2 + 1
    boxes = [rng.choice((large, large, large, large, small)) for _ in range(size)]
    boxes = [box - rng.randrange(2) for box in boxes]
    return ([large + small - rng.randrange(2) for _ in range(count)], boxes)
