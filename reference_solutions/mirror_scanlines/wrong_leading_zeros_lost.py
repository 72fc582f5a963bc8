# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: the zeros at the left of a line are no part of the text that is reversed."""


def mirror_scanlines(image: bytes, width: int) -> bytes:
    stride = (width + 7) // 8
    unused = -width % 8
    lines = []
    for i in range(0, len(image), stride):
        text = bin(int.from_bytes(image[i : i + stride], "big") >> unused)[2:]
        lines.append((int(text[::-1], 2) << unused).to_bytes(stride, "big"))
    return b"".join(lines)
