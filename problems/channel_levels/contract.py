# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of channel_levels must satisfy."""

MAX_BYTES = 2_000_000
MAX_CHANNELS = 16


def validate(pcm: bytes, channels: int) -> None:
    """Raise ValueError unless pcm consists of whole frames, at least one, of so many channels."""
    if type(channels) is not int or not 1 <= channels <= MAX_CHANNELS:
        raise ValueError(f"channels must be an int in 1..{MAX_CHANNELS}, not {channels!r}")
    if type(pcm) is not bytes or not 1 <= len(pcm) <= MAX_BYTES:
        raise ValueError(f"pcm must be 1 to {MAX_BYTES} bytes")
    if len(pcm) % (2 * channels):
        raise ValueError(f"pcm must hold whole frames of {2 * channels} bytes, not {len(pcm)}")
