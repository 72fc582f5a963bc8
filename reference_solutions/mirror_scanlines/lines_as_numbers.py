# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Mirrors each line by reversing it and by a table for its bytes, and shifts it as a number."""

TABLE = bytes([int(f"{byte:08b}"[::-1], 2) for byte in range(256)])


def mirror_scanlines(image: bytes, width: int) -> bytes:
    stride = (width + 7) // 8
    unused = 8 * stride - width
    lines = []
    for i in range(0, len(image), stride):
        line = image[i : i + stride][::-1].translate(TABLE)
        lines.append((int.from_bytes(line, "big") << unused).to_bytes(stride, "big"))
    return b"".join(lines)
