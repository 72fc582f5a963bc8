# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Requests for `room_requests`: size is the number of requests, but for one shape.

Solutions are slow here when they look through the bookings of a room. Times come from coarse grids
in part, so that bookings touch.
"""

import random

Period = tuple[int, int]

DAY = 1_000_000_000

EDGES: tuple[tuple[int, list[Period]], ...] = (
    (1, []),
    (12, []),
    (1, [(0, DAY), (0, 1), (DAY - 1, DAY)]),
    (2, [(0, DAY), (0, DAY), (0, DAY)]),
    (1, [(2, 3), (4, 5), (1, 6), (3, 4), (0, 2), (5, 6)]),
    (2, [(3, 5), (1, 3), (5, 7), (2, 6), (2, 3), (0, 9)]),
    (1, [(5, 6), (6, 7), (5, 7), (7, 8), (4, 5), (4, 8)]),
    (3, [(1, 4), (2, 3), (2, 3), (3, 4), (0, 2), (4, 5)]),
    (1, [(5, 9), (5, 6), (8, 9), (6, 7), (1, 5)]),
)


def edges(size: int, rng: random.Random) -> tuple[int, list[Period]]:
    """Hand-made lists of up to six requests, whatever the size."""
    rooms, requests = rng.choice(EDGES)
    return rooms, list(requests)


def random_requests(size: int, rng: random.Random) -> tuple[int, list[Period]]:
    """Five rooms and periods of mixed lengths: half of the callers are turned away."""
    grid = DAY if size > 100 else 30
    longest = max(2, grid * 20 // (size + 1))
    return 5, [_draw(grid, rng.randint(1, longest), rng) for _ in range(size)]


def short_requests_hurt_scans(size: int, rng: random.Random) -> tuple[int, list[Period]]:
    """Two rooms and short periods, half as many again: nearly all of them are booked."""
    count = size * 3 // 2 if size > 100 else size
    grid = 80 * count + 2
    return 2, [_draw(grid, rng.randint(1, 50), rng) for _ in range(count)]


def packed_rooms_hurt_early_exits(size: int, rng: random.Random) -> tuple[int, list[Period]]:
    """Twelve rooms are filled, the middle of the day last; all others want the middle."""
    rooms = 12 if size > 100 else 3
    slots = size // rooms * 2 // 3 + 1
    length = 30
    middle = slots * length // 2
    starts = sorted(range(0, slots * length, length), key=lambda start: -abs(start - middle))
    requests = [(start, start + length) for start in starts for _ in range(rooms)]
    del requests[size * 2 // 3 :]
    while len(requests) < size:
        requests.append(_draw(middle + length, rng.randint(1, 3), rng))
    return rooms, requests


def touching_slots_hurt_scans(size: int, rng: random.Random) -> tuple[int, list[Period]]:
    """Four rooms and one to three hours of a day of few hours: gaps that fit exactly."""
    hours = size // 2 + 2
    return 4, [_draw(hours, rng.choice((1, 1, 1, 2, 3)), rng) for _ in range(size)]


def _draw(grid: int, length: int, rng: random.Random) -> Period:
    """Return a period of this length, or a shorter one if need be, that ends by grid."""
    length = min(length, grid)
    start = rng.randint(0, grid - length)
    return start, start + length
