# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Writes each line as a text of zeros and ones, which is reversed."""


def mirror_scanlines(image: bytes, width: int) -> bytes:
    stride = (width + 7) // 8
    bits = 8 * stride
    lines = []
    for i in range(0, len(image), stride):
        text = f"{int.from_bytes(image[i : i + stride], 'big'):0{bits}b}"
        mirrored = text[:width][::-1].ljust(bits, "0")
        lines.append(int(mirrored, 2).to_bytes(stride, "big"))
    return b"".join(lines)
