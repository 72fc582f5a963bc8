# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Puts each byte together from two mirrored bytes of the line."""


def mirror_scanlines(image: bytes, width: int) -> bytes:
    stride = (width + 7) // 8
    unused = 8 * stride - width
    table = [int(f"{byte:08b}"[::-1], 2) for byte in range(256)]
    mirrored = bytearray()
    for start in range(0, len(image), stride):
        last = table[image[start + stride - 1]] << unused
        for i in range(start + stride - 2, start - 1, -1):
            byte = table[image[i]] << unused
            mirrored.append((last & 0xFF) | (byte >> 8))
            last = byte
        mirrored.append(last & 0xFF)
    return bytes(mirrored)
