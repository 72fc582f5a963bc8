# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of mirror_scanlines must satisfy."""

MAX_WIDTH = 20_000
MAX_BYTES = 1_000_000


def validate(image: bytes, width: int) -> None:
    """Raise ValueError unless image holds complete lines of width pixels, unused bits being 0."""
    if type(image) is not bytes:
        raise ValueError(f"image must be bytes, not {type(image).__name__}")
    if type(width) is not int:
        raise ValueError(f"width must be an int, not {type(width).__name__}")
    if not 1 <= width <= MAX_WIDTH:
        raise ValueError(f"width must be in 1..{MAX_WIDTH}, not {width}")
    if len(image) > MAX_BYTES:
        raise ValueError(f"image has {len(image)} bytes, at most {MAX_BYTES} are allowed")
    stride = (width + 7) // 8
    if len(image) % stride:
        raise ValueError(f"{len(image)} bytes are not full lines of {stride} bytes")
    unused = (1 << (-width % 8)) - 1
    if any(byte & unused for byte in set(image[stride - 1 :: stride])):
        raise ValueError("an unused bit is set")
