# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Events and checks for `usage_windows`: size is the number of checks, four for each event.

Solutions are slow here when they go through the events of a window, or through all events, for each
check. Times of events and checks meet at both ends of windows.
"""

import random

Case = tuple[list[tuple[int, int]], list[int], int, int]

EDGES: tuple[Case, ...] = (
    ([], [], 1, 0),
    ([], [5, 3], 10, 0),
    ([(5, 9)], [4, 5, 6], 1, 0),
    ([(5, 9)], [5, 14, 15, 16], 10, 8),
    ([(5, 9), (5, 9), (6, 1)], [6, 5, 5], 1, 9),
    ([(0, 4), (2, 4), (4, 4)], [4, 2, 0, 6], 2, 3),
    ([(0, 4), (2, 4), (4, 4)], [4, 2, 0, 6], 4, 4),
    ([(10**9, 1_000)], [0, 10**9], 10**9, 999),
    ([(0, 1), (1, 2), (2, 4), (3, 8)], [3, 1, 2, 0], 10**9, 6),
)


def edges(size: int, rng: random.Random) -> Case:
    """Hand-made logs of up to four events, whatever the size."""
    events, checks, width, quota = rng.choice(EDGES)
    return list(events), list(checks), width, quota


def random_times(size: int, rng: random.Random) -> Case:
    """Windows of a tenth of the time, which goes on for a while after the last event."""
    span = 2 * size + 8
    return _case(sorted(_draw(span * 4 // 5, _count(size), rng)), span, span // 10 + 1, size, rng)


def wide_windows_hurt_sums(size: int, rng: random.Random) -> Case:
    """Windows of half the time."""
    span = 5 * size + 8
    return _case(sorted(_draw(span, _count(size), rng)), span, span // 2, size, rng)


def few_times_hurt_ends_of_windows(size: int, rng: random.Random) -> Case:
    """Several events at each time, checks at the same times, windows of a quarter of them."""
    span = size // 12 + 3
    return _case(sorted(_draw(span, _count(size), rng)), span, span // 4 + 1, size, rng)


def crowded_times_hurt_sums(size: int, rng: random.Random) -> Case:
    """Most events in the last tenth of the time, and most checks, too; windows as long as that."""
    span = 4 * size + 10
    late = span - span // 10
    count = _count(size)
    times = [
        rng.randrange(late, span) if rng.randrange(6) else rng.randrange(span) for _ in range(count)
    ]
    events, _, width, quota = _case(sorted(times), span, span // 10, size, rng)
    checks = [rng.choice(times) + rng.choice((0, 0, 1, width)) for _ in range(size)]
    return events, checks, width, quota


def _count(size: int) -> int:
    """Return how many events there are: a quarter of the checks, more of them in small cases."""
    return size // 2 + 1 if size < 100 else size // 4


def _draw(span: int, count: int, rng: random.Random) -> list[int]:
    return [rng.randrange(span) for _ in range(count)]


def _case(times: list[int], span: int, width: int, size: int, rng: random.Random) -> Case:
    """Return events at the times, checks within the span, and a quota that many windows exceed."""
    most = 4 if size < 100 else 900
    events = [(time, rng.randint(1, most)) for time in times]
    quota = sum(units for _, units in events) * width // (2 * span)
    return events, _draw(span, size, rng), width, quota
