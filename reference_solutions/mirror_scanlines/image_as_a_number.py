# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Mirrors the bits of all bytes by a table, and the whole image by the byte order of one number.

That number is shifted once for all lines, which then only have to be put in order.
"""

from struct import unpack


def mirror_scanlines(image: bytes, width: int) -> bytes:
    stride = (width + 7) // 8
    size = len(image)
    table = [0]
    for bit in (128, 64, 32, 16, 8, 4, 2, 1):
        table += [byte + bit for byte in table]
    number = int.from_bytes(image.translate(bytes(table)), "little") << (-width % 8)
    turned = number.to_bytes(size, "big")
    return b"".join(unpack(f"{stride}s" * (size // stride), turned)[::-1])
