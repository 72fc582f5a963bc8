# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: reverses the whole image, and with it the order of the lines."""


def mirror_scanlines(image: bytes, width: int) -> bytes:
    table = bytes([int(f"{byte:08b}"[::-1], 2) for byte in range(256)])
    number = int.from_bytes(image[::-1].translate(table), "big") << (-width % 8)
    return number.to_bytes(len(image), "big")
