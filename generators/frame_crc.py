# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Frames for `frame_crc`: size is the number of bytes of a frame.

Solutions are slow here when they go from byte to byte, or from bit to bit. What a frame holds
hardly matters for that, but no frame is uniform. At the weighted levels each shape has a
polynomial of its own, so that costs do not depend on the seed; all have long periods.
"""

import random

SMALL = 100

EDGES: tuple[tuple[bytes, int], ...] = (
    (b"", 0x1021),
    (b"\x00", 0x1021),
    (b"\xff", 0x8005),
    (b"\xff\xff", 0x1021),
    (b"\xff\xff\x00\x00", 0x8005),
    (b"\xff\xff\x01", 1),
    (b"\xff\xff\x80\x01", 0xFFFF),
    (b"123456789", 0x1021),
    (b"123456789", 0x8005),
    (b"\x80", 0x0003),
    (b"\x01\x02\x03", 0x8001),
    (b"\x00" * 33, 0xA097),
    (b"\xff" * 32, 1),
    (b"A" * 45, 0x3D65),
)

ODD_ENDS = (1, 0x8001, 0xFFFF, 0x0003, 0x1021)


def edges(size: int, rng: random.Random) -> tuple[bytes, int]:
    """Hand-made frames, whatever the size."""
    return rng.choice(EDGES)


def random_frame(size: int, rng: random.Random) -> tuple[bytes, int]:
    """Random bytes."""
    return rng.randbytes(_even(size)), _choose(size, 0x8BB7, rng)


def text_frame_hurts_bytes(size: int, rng: random.Random) -> tuple[bytes, int]:
    """Lines of digits, as a frame of text has them."""
    return bytes(rng.choices(b"0123456789 .;-\n", k=_even(size))), _choose(size, 0x8005, rng)


def odd_length_hurts_pairs_of_bytes(size: int, rng: random.Random) -> tuple[bytes, int]:
    """An odd number of random bytes."""
    return rng.randbytes(size // 2 * 2 + 1), _choose(size, 0xC867, rng)


def many_set_bits_hurt_branches(size: int, rng: random.Random) -> tuple[bytes, int]:
    """Bytes with most of their bits set; few different ones if the frame is small."""
    values = [0xFF, 0xFE, 0xEF, 0x7F] if size >= SMALL else [0xFF, 0x00]
    return bytes(rng.choices(values, k=_even(size))), _choose(size, 0xA097, rng)


def _even(size: int) -> int:
    """Return size, or an even number next to it if that is large."""
    return size // 2 * 2 if size >= SMALL else size


def _choose(size: int, polynomial: int, rng: random.Random) -> int:
    """Return the polynomial, or any odd number for a small frame."""
    if size >= SMALL:
        return polynomial
    return rng.choice(ODD_ENDS) if rng.randrange(2) else rng.randrange(65_536) | 1
