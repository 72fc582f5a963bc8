# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Images for `mirror_scanlines`: size is the number of bytes of an image.

Solutions are slow here when they look at single bytes, or at single pixels. At the weighted levels
lines are long enough for the work on each of them to weigh little, and all have unused bits,
so that bytes do not stay together.
"""

import random

SMALL = 100

EDGES: tuple[tuple[bytes, int], ...] = (
    (b"", 5),
    (b"\x80", 1),
    (b"\x00\x80\x80", 1),
    (b"\x01", 8),
    (b"\x02\xfe\x80", 7),
    (b"\x00\x80\x80\x00", 9),
    (b"\x00\x01\x80\x00\x12\x34", 16),
    (b"\x00\x00\x00\x00\x01\x00", 24),
    (b"\xff\xfe\xff\xfe", 15),
    (b"\x00\x00\x40\x0f\x00\xc0", 18),
)


def edges(size: int, rng: random.Random) -> tuple[bytes, int]:
    """Hand-made images, whatever the size."""
    return rng.choice(EDGES)


def random_image(size: int, rng: random.Random) -> tuple[bytes, int]:
    """Lines of 1,000 bytes, half of the pixels black; small images are of any width."""
    if size < SMALL:
        return _draw(size, rng.randint(1, 24), 1, rng)
    return _draw(size, _width(1_000, rng), 1, rng)


def long_lines_hurt_bytes(size: int, rng: random.Random) -> tuple[bytes, int]:
    """Lines about as long as they may be."""
    stride = 2_500 if size >= SMALL else max(1, size // 2)
    return _draw(size, _width(stride, rng), 1, rng)


def short_lines_hurt_work_per_line(size: int, rng: random.Random) -> tuple[bytes, int]:
    """Lines of 200 bytes, or of one byte in small images."""
    return _draw(size, _width(200 if size >= SMALL else 1, rng), 1, rng)


def dark_image_hurts_pixels(size: int, rng: random.Random) -> tuple[bytes, int]:
    """Seven of eight pixels are black; small images have no unused bits."""
    width = _width(500, rng) if size >= SMALL else 8 * rng.randint(1, 3)
    return _draw(size, width, 3, rng)


def _width(stride: int, rng: random.Random) -> int:
    """Return a number of pixels that takes stride bytes and leaves bits unused."""
    return 8 * stride - rng.randint(1, 7)


def _draw(size: int, width: int, times: int, rng: random.Random) -> tuple[bytes, int]:
    """Return random lines, each of whose pixels is black if it is in one of some draws."""
    stride = (width + 7) // 8
    lines = []
    for _ in range(size // stride):
        line = 0
        for _ in range(times):
            line |= rng.getrandbits(width)
        lines.append((line << (-width % 8)).to_bytes(stride, "big"))
    return b"".join(lines), width
