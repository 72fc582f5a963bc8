# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Firmware and events for `patched_checksums`: size is the number of bytes.

Solutions are slow here when they go through all bytes of a part for each checksum, or
through all parts for each patch. Small firmware has events at both ends, and empty parts.
"""

import random

Event = tuple[int, int, int]

EDGES: tuple[tuple[bytes, list[Event]], ...] = (
    (b"\0", []),
    (b"\7", [(1, 0, 0), (1, 1, 1), (1, 0, 1), (0, 0, 255), (1, 0, 1)]),
    (b"\1\0\0\0\0", [(1, 0, 5), (1, 0, 4), (0, 4, 1), (1, 0, 5), (1, 1, 5)]),
    (b"\xff" * 9, [(1, 0, 9), (1, 8, 9), (0, 8, 0), (1, 0, 9), (0, 0, 0), (1, 0, 8), (1, 1, 9)]),
    (b"\xff" * 16, [(1, 0, 16), (0, 7, 3), (1, 7, 8), (1, 8, 16), (1, 0, 16), (1, 3, 12)]),
    (b"\x80" * 33, [(1, 0, 33), (0, 32, 1), (1, 32, 33), (0, 31, 2), (1, 0, 32), (1, 31, 33)]),
    (b"same", [(0, 1, 97), (1, 0, 4), (0, 1, 98), (0, 1, 97), (1, 0, 4)]),
)


def edges(size: int, rng: random.Random) -> tuple[bytes, list[Event]]:
    """Hand-made events, whatever the size."""
    firmware, events = rng.choice(EDGES)
    return firmware, list(events)


def random_events(size: int, rng: random.Random) -> tuple[bytes, list[Event]]:
    """Parts of any length, as many patches."""
    events = []
    for _ in range(_count(size)):
        if rng.randrange(2):
            events.append(_patch(size, rng))
        else:
            low, high = sorted((rng.randint(0, size), rng.randint(0, size)))
            events.append((1, low, high))
    return rng.randbytes(size), events


def long_parts_hurt_loops(size: int, rng: random.Random) -> tuple[bytes, list[Event]]:
    """Parts of nearly all bytes, fewer patches."""
    events = []
    for _ in range(_count(size)):
        if rng.randrange(3) == 0:
            events.append(_patch(size, rng))
        else:
            events.append((1, rng.randint(0, size // 6), size - rng.randint(0, size // 6)))
    return rng.randbytes(size), events


def patches_in_front_hurt_prefixes(size: int, rng: random.Random) -> tuple[bytes, list[Event]]:
    """Patches of the first bytes, parts that begin behind them or with them."""
    events = []
    for _ in range(_count(size)):
        if rng.randrange(2):
            events.append((0, rng.randrange(1 + size // 50), rng.randrange(256)))
        else:
            low = rng.choice((0, rng.randint(0, size // 3)))
            events.append((1, low, rng.randint(size // 2, size)))
    return rng.randbytes(size), events


def full_bytes_make_large_sums(size: int, rng: random.Random) -> tuple[bytes, list[Event]]:
    """Bytes are 255, or become it."""
    events = []
    for _ in range(_count(size)):
        if rng.randrange(2):
            events.append((0, rng.randrange(size), rng.choice((0, 255))))
        else:
            low, high = sorted((rng.randint(0, size), rng.randint(0, size)))
            events.append((1, low, high))
    return b"\xff" * size, events


def _count(size: int) -> int:
    return size + 2 if size < 100 else size // 2


def _patch(size: int, rng: random.Random) -> Event:
    return 0, rng.randrange(size), rng.randrange(256)
