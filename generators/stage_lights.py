# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Rows of lamps for `stage_lights`: size is the number of changes and questions.

Solutions are slow here when they touch all lamps of a stretch, which are thousands. The text is
what a program reads.
"""

import random

Event = tuple[int, ...]

EDGES: tuple[tuple[int, list[Event]], ...] = (
    (1, [(2, 1, 1)]),
    (1, [(1, 1, 1, -1_000_000), (2, 1, 1)]),
    (2, [(1, 1, 2, -3), (2, 1, 1), (2, 2, 2), (1, 2, 2, -1), (2, 1, 2)]),
    (3, [(1, 1, 3, -5), (1, 2, 2, 9), (2, 1, 1), (2, 3, 3), (2, 1, 3)]),
    (4, [(1, 1, 2, 4), (1, 2, 3, 4), (1, 3, 4, 4), (2, 1, 4), (2, 4, 4), (2, 1, 1)]),
    (8, [(1, 1, 8, -2), (1, 3, 6, -2), (2, 4, 5), (2, 2, 7), (2, 3, 3), (2, 8, 8)]),
)


def edges(size: int, rng: random.Random) -> tuple[str]:
    """Hand-made rows of up to eight lamps, whatever the size."""
    return (_write(*rng.choice(EDGES)),)


def random_stretches(size: int, rng: random.Random) -> tuple[str]:
    """Stretches and changes of all kinds."""
    n = _count_lamps(size)
    events: list[Event] = []
    for _ in range(max(1, size)):
        a, b = sorted((rng.randint(1, n), rng.randint(1, n)))
        change = rng.choice((rng.randint(-9, 9), rng.randint(-1_000_000, 1_000_000)))
        events.append((2, a, b) if rng.random() < 0.4 else (1, a, b, change))
    return (_write(n, events),)


def wide_stretches_hurt_single_lamps(size: int, rng: random.Random) -> tuple[str]:
    """Nearly the whole row is made dimmer each time, so that all values are negative."""
    n = _count_lamps(size)
    events: list[Event] = []
    for _ in range(max(1, size)):
        a = rng.randint(1, n // 6 + 1)
        b = max(a, n - rng.randrange(n // 6 + 1))
        events.append((2, a, b) if rng.random() < 0.4 else (1, a, b, rng.randint(-1_000, 9)))
    return (_write(n, [(1, 1, n, -1_000_000), *events[1:]]),)


def alternating_changes_hurt_marks(size: int, rng: random.Random) -> tuple[str]:
    """What a change adds is taken back soon on a stretch that is longer or shorter by a bit."""
    n = _count_lamps(size)
    events: list[Event] = []
    a, b, change = 1, n, 1
    for step in range(max(1, size)):
        if step % 3 == 2:
            events.append((2, *sorted((rng.randint(1, n), rng.randint(1, n)))))
        elif step % 3 == 1:
            a, b = max(1, a - rng.randint(0, 2)), min(n, b + rng.randint(-1, 2))
            events.append((1, a, max(a, b), -change))
        else:
            a, b = sorted((rng.randint(1, n), rng.randint(1, n)))
            change = rng.randint(-1_000, 1_000)
            events.append((1, a, b, change))
    return (_write(n, events),)


def sliding_stretches_hurt_blocks(size: int, rng: random.Random) -> tuple[str]:
    """Stretches of a fifth to a third of the row move from left to right, again and again."""
    n = _count_lamps(size)
    length = max(1, rng.randint(n // 5, n // 3))
    events: list[Event] = []
    a = 1
    for _ in range(max(1, size)):
        a += rng.randint(1, n // 30 + 1)
        if a + length > n + 1:
            a = 1
        stretch = (a, min(n, a + length - 1))
        change = rng.randint(-50, 60)
        events.append((2, *stretch) if rng.random() < 0.4 else (1, *stretch, change))
    return (_write(n, events),)


def _count_lamps(size: int) -> int:
    """Return how many lamps go with so many events."""
    return 20_000 if size > 100 else max(1, size)


def _write(n: int, events: list[Event]) -> str:
    """Return the text of an input."""
    lines = [" ".join(map(str, event)) for event in events]
    return "\n".join([f"{n} {len(events)}", *lines]) + "\n"
