# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Recordings for `packet_dump`: size is the number of bytes.

Solutions are slow here when they do something in Python for every byte. All bytes that are shown by
a code occur in large recordings, which keeps one replacement for each of them from being cheap.
"""

import random

PRINTABLE = bytes(byte for byte in range(32, 127) if byte not in b"<>")
OTHERS = bytes(byte for byte in range(256) if byte not in PRINTABLE)
LIMITS = bytes([0, 9, 10, 13, 15, 16, 31, 32, 47, 48, 59, 60, 61, 62, 63, 126, 127, 128, 160, 255])

SMALL = 1_000

EDGES: tuple[bytes, ...] = (
    b"",
    b"\x00",
    b"\x00\x00\x00a\x00",
    b" ",
    b"<>",
    b"<<3c>>",
    b"\x7f~\x80",
    b"\x1f \x0f\x10",
    b"\\x41\\n%s{0}&lt;",
    bytes(range(256)),
)


def edges(size: int, rng: random.Random) -> tuple[bytes]:
    """Hand-made recordings, whatever the size."""
    return (rng.choice(EDGES),)


def random_mixture(size: int, rng: random.Random) -> tuple[bytes]:
    """Three bytes in ten are shown by a code, in any places."""
    if size < SMALL:
        return (rng.randbytes(rng.randint(0, size)),)
    return (_mix(size, 30, 1, rng),)


def text_hurts_characters(size: int, rng: random.Random) -> tuple[bytes]:
    """Mostly text: one byte in five is shown by a code."""
    if size < SMALL:
        return (bytes(rng.choices(PRINTABLE + LIMITS, k=rng.randint(1, size))),)
    return (_mix(size, 20, 1, rng),)


def binary_hurts_formatting(size: int, rng: random.Random) -> tuple[bytes]:
    """Two bytes in five are shown by a code."""
    if size < SMALL:
        return (bytes(rng.choices(LIMITS, k=rng.randint(1, size))),)
    return (_mix(size, 40, 1, rng),)


def stretches_hurt_pieces(size: int, rng: random.Random) -> tuple[bytes]:
    """Up to a few bytes of either kind in a row."""
    if size < SMALL:
        return (_mix(rng.randint(1, size), 50, 3, rng),)
    return (_mix(size, 30, 3, rng),)


def _mix(size: int, percent: int, stretch: int, rng: random.Random) -> bytes:
    """Return bytes of which so many percent are shown by a code, equally often each of them."""
    kinds = [place % 100 < percent for place in range(size // stretch + 1)]
    rng.shuffle(kinds)
    coded = _draw(OTHERS, size + stretch, rng)
    plain = _draw(PRINTABLE, size + stretch, rng)
    pieces = []
    for place, is_coded in enumerate(kinds):
        source = coded if is_coded else plain
        pieces.append(source[place * stretch : (place + 1) * stretch])
    return b"".join(pieces)[:size]


def _draw(kind: bytes, count: int, rng: random.Random) -> bytes:
    return bytes(rng.choices(kind, k=count))
