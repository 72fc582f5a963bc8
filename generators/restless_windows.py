# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Notes about windows for `restless_windows`: size is the number of notes, about.

Solutions are slow here when they go through all stretches, or through all stretches with the same
end that differ in their restless windows. So there are many windows, and few of them change at a
time.
"""

import random
from collections.abc import Callable

WINDOWS = 60
EDGES: tuple[tuple[int, list[int]], ...] = (
    (1, [0]),
    (1, [1, 1]),
    (1, [0, 1, 0]),
    (2, [0, 3, 0]),
    (3, [5, 4, 4, 6]),
    (3, [7, 7, 7, 0, 0]),
    (4, [0, 1, 2, 4, 8, 0, 15]),
    (60, [(1 << 60) - 1, 0, 1 << 59]),
    (60, [1 << 59, 1 << 59, 3 << 58, 1 << 58]),
    (2, [0, 1, 3, 2, 0, 1, 3, 2, 0]),
    (3, [0, 1, 3, 2, 6, 7, 5, 4, 0]),
)

Draw = Callable[[int], list[int]]


def edges(size: int, rng: random.Random) -> tuple[str]:
    """Hand-made notes, whatever the size."""
    return _write(*rng.choice(EDGES))


def random_windows(size: int, rng: random.Random) -> tuple[str]:
    """Mostly one window changes between two notes, any of them."""
    windows = _windows(size, rng)
    return _change(size, rng, lambda _: [rng.randrange(windows)], windows)


def rounds_hurt_moves(size: int, rng: random.Random) -> tuple[str]:
    """Windows change in an order that is repeated, with few exceptions."""
    windows = _windows(size, rng)
    order = rng.sample(range(windows), windows)

    def draw(place: int) -> list[int]:
        return [order[place % windows] if rng.randrange(20) else rng.randrange(windows)]

    return _change(size * 9 // 10, rng, draw, windows)


def seldom_and_often(size: int, rng: random.Random) -> tuple[str]:
    """Some windows change much more often than others."""
    windows = _windows(size, rng)
    order = rng.sample(range(windows), windows)
    return _change(
        size, rng, lambda _: [order[int(windows * rng.random() * rng.random())]], windows
    )


def whole_floors(size: int, rng: random.Random) -> tuple[str]:
    """Now and then two to four windows side by side change at once."""
    windows = _windows(size, rng)

    def draw(place: int) -> list[int]:
        first = rng.randrange(windows)
        long = rng.randint(2, 4) if rng.randrange(6) == 0 else 1
        return [window for window in range(first, first + long) if window < windows]

    return _change(size * 5 // 6, rng, draw, windows)


def _windows(size: int, rng: random.Random) -> int:
    """The number of windows, few if there are few notes."""
    return WINDOWS if size >= 100 else rng.randint(1, 5)


def _change(size: int, rng: random.Random, draw: Draw, windows: int) -> tuple[str]:
    """Change windows between the notes as drawn, and nothing at one note out of fifteen."""
    note = rng.getrandbits(windows)
    notes = []
    for place in range(max(1, size)):
        notes.append(note)
        if rng.randrange(15):
            for window in draw(place):
                note ^= 1 << window
    return _write(windows, notes)


def _write(windows: int, notes: list[int]) -> tuple[str]:
    """Return the text of an input."""
    return (f"{len(notes)} {windows}\n{' '.join(map(str, notes))}\n",)
