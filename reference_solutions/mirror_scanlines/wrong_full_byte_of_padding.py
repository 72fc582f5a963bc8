# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: takes eight bits for unused if the width is a multiple of eight."""


def mirror_scanlines(image: bytes, width: int) -> bytes:
    stride = (width + 7) // 8
    unused = 8 - width % 8
    lines = []
    for i in range(0, len(image), stride):
        text = f"{int.from_bytes(image[i : i + stride], 'big'):0{8 * stride}b}"
        mirrored = text[: 8 * stride - unused][::-1]
        lines.append(int(mirrored + "0" * unused, 2).to_bytes(stride, "big"))
    return b"".join(lines)
