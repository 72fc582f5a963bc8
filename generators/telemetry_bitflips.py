# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Frames for `telemetry_bitflips`: size is the number of bytes of all frames together.

Solutions are slow here when they look at single bytes, or at single bits of them. At the weighted
levels frames are long enough for the work on each of them to weigh little, they all differ,
and no large part of a frame stays as it is.
"""

import random

SMALL = 100

EDGES: tuple[list[bytes], ...] = (
    [],
    [b"\xff"],
    [b"\x00", b"\x00"],
    [b"\x00", b"\xff"],
    [b"\x80", b"\x01"],
    [b"\x00\x01", b"\x80\x01", b"\x80\x00"],
    [b"\xff\xff\xff", b"\x00\x00\x00", b"\xff\xff\xff"],
    [b"\x00\x00\x0f", b"\x00\xf0\x00", b"\x00\xf0\x00", b"\x01\x00\x00"],
    [b"\x00" * 9, b"\x00" * 8 + b"\x01", b"\x80" + b"\x00" * 8],
    [b"\x12\x34\x56\x78\x9a", b"\x12\x34\x56\x78\x9b", b"\x13\x34\x56\x78\x9b"],
    [b"\xff" * 40, b"\x7f" * 40, b"\xff" * 40],
)


def edges(size: int, rng: random.Random) -> tuple[list[bytes]]:
    """Hand-made frames, whatever the size."""
    return (list(rng.choice(EDGES)),)


def random_frames(size: int, rng: random.Random) -> tuple[list[bytes]]:
    """Frames of 1,000 random bytes; small ones of few values, with repeats."""
    if size < SMALL:
        length = rng.randint(1, 3)
        values = rng.choices(range(256), k=rng.randint(1, 3))
        return ([bytes(rng.choices(values, k=length)) for _ in range(size // length)],)
    return (_random(size, 1_000, rng),)


def long_frames_hurt_bytes(size: int, rng: random.Random) -> tuple[list[bytes]]:
    """Frames as long as they may be."""
    return (_random(size, 4_000, rng),)


def short_frames_hurt_work_per_frame(size: int, rng: random.Random) -> tuple[list[bytes]]:
    """More and shorter frames; small ones of a byte each."""
    return (_random(size, 500 if size >= SMALL else 1, rng),)


def slow_drift_hurts_bits(size: int, rng: random.Random) -> tuple[list[bytes]]:
    """From frame to frame one bit of every eight bytes changes, or fewer if they are small."""
    length = 2_000 if size >= SMALL else 2
    state = int.from_bytes(rng.randbytes(length), "big")
    frames = []
    for _ in range(size // length):
        frames.append(state.to_bytes(length, "big"))
        if size >= SMALL:
            places = rng.choices(range(8), k=length // 8)
            flips = bytes(8).join(bytes([1 << place]) for place in places)
            state ^= int.from_bytes(flips[:length], "big")
        else:
            state ^= rng.choice((0, 1 << rng.randrange(16)))
    return (frames,)


def _random(size: int, length: int, rng: random.Random) -> list[bytes]:
    """Return random frames of the given length, or of less if there were but one of them."""
    length = min(length, max(1, size // 4))
    return [rng.randbytes(length) for _ in range(size // length)]
