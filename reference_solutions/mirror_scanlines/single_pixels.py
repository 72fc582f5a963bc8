# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Copies the black pixels one by one to their places in the mirror."""


def mirror_scanlines(image: bytes, width: int) -> bytes:
    stride = (width + 7) // 8
    mirrored = bytearray(len(image))
    for start in range(0, len(image), stride):
        for x in range(width):
            if image[start + x // 8] & (128 >> x % 8):
                y = width - 1 - x
                mirrored[start + y // 8] |= 128 >> y % 8
    return bytes(mirrored)
