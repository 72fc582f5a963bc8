# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: reverses the bytes of each line, but not the bits within them."""


def mirror_scanlines(image: bytes, width: int) -> bytes:
    stride = (width + 7) // 8
    unused = -width % 8
    lines = []
    for i in range(0, len(image), stride):
        number = int.from_bytes(image[i : i + stride][::-1], "big") >> unused << unused
        lines.append(number.to_bytes(stride, "big"))
    return b"".join(lines)
