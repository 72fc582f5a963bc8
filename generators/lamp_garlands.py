# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Boxes of lamps for `lamp_garlands`: size is the number of lamps of the largest box, about.

Solutions are slow here when they go through all turns of a garland, or make long tables.
"""

import random

BOXES = 4
EDGES: tuple[list[list[int]], ...] = (
    [[1]],
    [[2], [1, 1], [3]],
    [[2, 2], [1, 1, 1], [2, 1, 1]],
    [[7], [5, 5], [1, 1, 1, 1]],
    [[3, 3], [2, 2, 2], [4, 2]],
    [[1, 2], [1, 3], [1, 4], [1, 5]],
    [[1, 1, 2], [1, 1, 3], [3, 3, 1]],
    [[4, 4], [2, 2, 2, 2]],
    [[4, 4, 1], [4, 3, 3]],
    [[6, 6], [8, 4], [3, 6]],
)


def edges(size: int, rng: random.Random) -> tuple[str]:
    """Hand-made boxes, whatever the size."""
    return _write(rng.choice(EDGES))


def random_lamps(size: int, rng: random.Random) -> tuple[str]:
    """Any numbers of lamps of four to six colours, which seldom have a common divisor."""
    if size < 60:
        return _write([_draw_box(size, rng, 1) for _ in range(4)])
    return _write([_draw_box(lamps, rng, 1) for lamps in _share(size, rng)])


def common_divisors_hurt_turns(size: int, rng: random.Random) -> tuple[str]:
    """All numbers of lamps of a box are divisible by the same number with many divisors."""
    if size < 60:
        return _write([_draw_box(size, rng, 2) for _ in range(4)])
    return _write(
        [_draw_box(lamps, rng, rng.choice((60, 72, 96, 120))) for lamps in _share(size, rng)]
    )


def equal_colours_hurt_turns(size: int, rng: random.Random) -> tuple[str]:
    """There are as many lamps of each colour of a box as of every other one."""
    boxes = []
    for lamps in [rng.randint(1, size) for _ in range(4)] if size < 60 else _share(size, rng):
        colours = rng.randint(1, 3) if size < 60 else rng.randint(3, 6)
        each = max(1, lamps // colours)
        boxes.append([each if each < 60 else each // 60 * 60] * min(colours, lamps))
    return _write(boxes)


def few_odd_numbers(size: int, rng: random.Random) -> tuple[str]:
    """One or two numbers of lamps are odd, all others are even."""
    boxes = []
    for lamps in [rng.randint(1, size) for _ in range(4)] if size < 60 else _share(size, rng):
        box = _draw_box(lamps, rng, 2)
        for colour in range(min(len(box), rng.randint(1, 2))):
            box[colour] -= 1
        boxes.append([count for count in box if count] or [1])
    return _write(boxes)


def _share(size: int, rng: random.Random) -> list[int]:
    """Numbers of lamps of all boxes, of which one is as large as it can be."""
    lamps = [size] + [rng.randint(size * 2 // 3, size) for _ in range(BOXES - 1)]
    rng.shuffle(lamps)
    return lamps


def _draw_box(lamps: int, rng: random.Random, divisor: int) -> list[int]:
    """Numbers of lamps by colour that are divisible by the divisor, so many together, about."""
    parts = max(1, lamps // divisor)
    colours = min(parts, rng.randint(4, 6) if lamps >= 60 else rng.randint(1, 4))
    cuts = [0, *sorted(rng.sample(range(1, parts), colours - 1)), parts]
    return [(cuts[i + 1] - cuts[i]) * divisor for i in range(colours)]


def _write(boxes: list[list[int]]) -> tuple[str]:
    """Return the text of an input."""
    lines = [str(len(boxes)), *(" ".join(map(str, [len(box), *box])) for box in boxes)]
    return ("\n".join(lines) + "\n",)
