# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: mirrors each byte by itself."""


def mirror_scanlines(image: bytes, width: int) -> bytes:
    stride = (width + 7) // 8
    table = bytes([int(f"{byte:08b}"[::-1], 2) for byte in range(256)])
    mirrored = bytearray(image.translate(table))
    for i in range(stride - 1, len(mirrored), stride):
        mirrored[i] = (mirrored[i] << (-width % 8)) & 0xFF
    return bytes(mirrored)
