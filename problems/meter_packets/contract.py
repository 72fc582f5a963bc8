# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of meter_packets must satisfy."""

MAX_BYTES = 2_500_000
MAX_TOP = 20


def validate(blob: bytes, top: int) -> None:
    """Raise ValueError unless blob consists of bytes, few enough, and top is in range."""
    if type(blob) is not bytes or len(blob) > MAX_BYTES:
        raise ValueError(f"blob must be bytes, at most {MAX_BYTES} of them")
    if type(top) is not int or not 1 <= top <= MAX_TOP:
        raise ValueError(f"top must be an int in 1..{MAX_TOP}, not {top!r}")
