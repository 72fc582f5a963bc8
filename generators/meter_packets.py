# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Packets for `meter_packets`: size is the number of packets, good and damaged ones.

Solutions are slow here when they do something in Python for every packet, or a lot for every meter.
"""

import random
import struct
from collections.abc import Iterable

Packet = tuple[int, int, int, int]

SMALL = 1_000
FULL = (1 << 32) - 1

EDGES: tuple[tuple[tuple[Packet, ...], bytes, int], ...] = (
    ((), b"", 1),
    ((), b"\x00\x00\x00\x00\x00\x00\x00", 20),
    (((5, 1, 0, 9), (5, 255, 0, 7)), b"", 3),
    (((65535, 0, 255, FULL),), b"\x00", 1),
    (((0, 0, 0, 0), (0, 0, 0, FULL), (0, 0, 0, FULL - 1), (0, 0, 0, FULL - 2)), b"", 2),
    (((1, 0, 0, FULL), (256, 0, 0, 8), (1, 0, 0, 0), (256, 0, 0, 8), (1, 0, 0, 3)), b"", 9),
    (((7, 0, 9, 5), (7, 1, 9, 2), (7, 0, 9, 6), (7, 2, 9, 9), (7, 0, 8, 7)), b"", 1),
    (((3, 0, 0, 4), (2, 0, 0, 9), (3, 0, 0, 6), (2, 0, 0, 2), (1, 0, 0, 0)), b"\xff\xff", 2),
    (((513, 0, 1, 1 << 31), (258, 0, 1, 1 << 31), (513, 0, 1, 7), (258, 0, 1, FULL)), b"", 20),
    (((9, 0, 0, 65536), (9, 0, 0, 65535), (9, 0, 0, 65536), (9, 128, 0, 0), (9, 0, 0, 3)), b"", 1),
    (tuple((meter, 0, 0, 0) for meter in range(25, 0, -1)), b"", 20),
)


def edges(size: int, rng: random.Random) -> tuple[bytes, int]:
    """Hand-made packets, whatever the size."""
    packets, rest, top = rng.choice(EDGES)
    return _pack(packets) + rest, top


def random_meters(size: int, rng: random.Random) -> tuple[bytes, int]:
    """Eighty meters, in any order."""
    if size < SMALL:
        return _tiny(size, 4, (0, 1, 2, 3, 7, FULL), rng)
    return _report(_mixed(size, 80, rng), 5_000, rng)


def few_meters_hurt_packets(size: int, rng: random.Random) -> tuple[bytes, int]:
    """A dozen meters with many packets each, and sums that no 32 bits hold."""
    if size < SMALL:
        return _tiny(size, 2, (0, 9, FULL, FULL - 1, 1 << 31), rng)
    return _report(_mixed(size, 12, rng), 1 << 22, rng)


def many_meters_hurt_work_per_meter(size: int, rng: random.Random) -> tuple[bytes, int]:
    """Two hundred meters with fewer packets each."""
    if size < SMALL:
        return _tiny(size, 25, (0, 1, 2), rng)
    return _report(_mixed(size, 200, rng), 5_000, rng)


def bursts_with_resets_hurt_packets(size: int, rng: random.Random) -> tuple[bytes, int]:
    """Several packets of a meter in a row; counters so high that they often begin again."""
    if size < SMALL:
        meters = [meter for meter in _mixed(size // 3, 3, rng) for _ in range(3)]
        return _report(meters, FULL // 2, rng)
    meters = [meter for meter in _mixed(size // 5 + 1, 50, rng) for _ in range(5)]
    return _report(meters[:size], FULL // 4, rng)


def _tiny(
    size: int, meters: int, counters: tuple[int, ...], rng: random.Random
) -> tuple[bytes, int]:
    """Return a few packets with few different counters, every fourth of them damaged."""
    numbers = rng.sample(range(rng.choice((30, 600, 65536))), meters)
    packets = []
    for _ in range(rng.randint(0, size)):
        status = rng.choice((0, 0, 0, 0, 0, 0, 1, 128))
        packets.append((rng.choice(numbers), status, rng.randrange(256), rng.choice(counters)))
    return _pack(packets) + rng.randbytes(rng.choice((0, 0, 1, 4, 7))), rng.randint(1, 6)


def _mixed(size: int, meters: int, rng: random.Random) -> list[int]:
    """Return numbers of meters in random order, each of them equally often."""
    numbers = rng.sample(range(1 << 16), meters)
    mixed = (numbers * (size // meters + 1))[:size]
    rng.shuffle(mixed)
    return mixed


def _report(meters: list[int], step: int, rng: random.Random) -> tuple[bytes, int]:
    """Return a packet of each meter; one in ten is damaged, one in a hundred follows a reset."""
    events = (["damaged"] * 10 + ["reset"] + [""] * 89) * (len(meters) // 100 + 1)
    rng.shuffle(events)
    counters: dict[int, int] = {}
    packets = []
    for meter, event in zip(meters, events, strict=False):
        battery = meter & 255
        if event == "damaged":
            packets.append((meter, 1 + meter % 255, battery, rng.getrandbits(32)))
            continue
        old = counters.get(meter, rng.getrandbits(31))
        new = old + int(rng.random() * step)
        if event == "reset" or new > FULL:
            new = int(rng.random() * min(step, old + 1))
        counters[meter] = new
        packets.append((meter, 0, battery, new))
    return _pack(packets) + b"\x00" * (len(meters) % 8), 10


def _pack(packets: Iterable[Packet]) -> bytes:
    return b"".join(struct.pack("<HBBI", *packet) for packet in packets)
