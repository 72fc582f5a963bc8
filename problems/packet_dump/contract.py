# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of packet_dump must satisfy."""

MAX_BYTES = 600_000


def validate(data: bytes) -> None:
    """Raise ValueError unless data consists of bytes, and few enough of them."""
    if type(data) is not bytes:
        raise ValueError(f"data must be bytes, not {type(data).__name__}")
    if len(data) > MAX_BYTES:
        raise ValueError(f"data has {len(data)} bytes, at most {MAX_BYTES} are allowed")
