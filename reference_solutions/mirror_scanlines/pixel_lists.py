# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Makes a list of the pixels of each line, reverses it, and puts eight at a time into a byte."""


def mirror_scanlines(image: bytes, width: int) -> bytes:
    stride = (width + 7) // 8
    mirrored = bytearray()
    for start in range(0, len(image), stride):
        pixels = []
        for byte in image[start : start + stride]:
            for bit in range(7, -1, -1):
                pixels.append((byte >> bit) & 1)
        line = pixels[:width][::-1] + [0] * (8 * stride - width)
        for i in range(0, len(line), 8):
            byte = 0
            for pixel in line[i : i + 8]:
                byte = byte * 2 + pixel
            mirrored.append(byte)
    return bytes(mirrored)
