# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Packets for `packet_disorder`: size is about the number of packets.

Solutions are slow here when they compare each packet with all of a window. Windows hold some
hundred packets in large inputs.
"""

import random

Arguments = tuple[list[int], int]
EDGES: tuple[Arguments, ...] = (
    ([5], 1),
    ([2, 1], 1),
    ([1, 2], 2),
    ([3, 3, 3], 2),
    ([3, 2, 1, 0], 4),
    ([1, 4, 2, 3, 7, 5], 3),
    ([2, 2, 1, 1, 2, 1], 2),
    ([0, 5, 5, 1, 5, 0, 4], 4),
    ([4, 1, 3, 3, 1, 2, 2, 0], 5),
)


def edges(size: int, rng: random.Random) -> Arguments:
    """Hand-made packets, whatever the size."""
    packets, width = rng.choice(EDGES)
    return list(packets), width


def random_packets(size: int, rng: random.Random) -> Arguments:
    """Any numbers."""
    highest = 6 if size < 100 else 100_000
    return [rng.randint(0, highest) for _ in range(size)], _draw_width(size, rng)


def late_packets_hurt_scans(size: int, rng: random.Random) -> Arguments:
    """Rising numbers, of which each is late by up to a window or so."""
    width = _draw_width(size, rng)
    times = [(place + rng.uniform(0, width), place) for place in range(size)]
    return [place for _, place in sorted(times)], width


def packets_sent_again_hurt_scans(size: int, rng: random.Random) -> Arguments:
    """Rising numbers, of which one in three is a number of the last two windows once more."""
    width = _draw_width(size, rng)
    packets: list[int] = []
    number = 0
    for _ in range(size):
        if rng.randrange(3) == 0:
            packets.append(max(0, number - rng.randint(0, 2 * width)))
        else:
            number += rng.randint(0, 2)
            packets.append(number)
    return packets, width


def bursts_backwards_hurt_scans(size: int, rng: random.Random) -> Arguments:
    """Bursts of packets that arrive in falling order, between others in rising order."""
    width = _draw_width(size, rng)
    packets: list[int] = []
    number = 0
    while len(packets) < size:
        length = rng.randint(1, 2 + width)
        burst = list(range(number, number + length))
        packets += burst if rng.randrange(2) else burst[::-1]
        number += length // 2 + rng.randrange(2)
    return packets[:size], width


def _draw_width(size: int, rng: random.Random) -> int:
    """Return the width of windows: up to all packets if there are few of them."""
    if size < 100:
        return rng.randint(1, max(1, size // 2))
    return 140 + size // 80 + rng.randrange(20)
