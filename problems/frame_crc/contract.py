# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of frame_crc must satisfy."""

MAX_BYTES = 2_500_000
MAX_POLY = 65_535


def validate(frame: bytes, poly: int) -> None:
    """Raise ValueError unless frame is bytes and poly an odd number of 16 bits."""
    if type(frame) is not bytes:
        raise ValueError(f"frame must be bytes, not {type(frame).__name__}")
    if len(frame) > MAX_BYTES:
        raise ValueError(f"frame has {len(frame)} bytes, at most {MAX_BYTES} are allowed")
    if type(poly) is not int:
        raise ValueError(f"poly must be an int, not {type(poly).__name__}")
    if not 1 <= poly <= MAX_POLY:
        raise ValueError(f"poly must be in 1..{MAX_POLY}, not {poly}")
    if poly % 2 == 0:
        raise ValueError(f"poly must be odd, not {poly}")
