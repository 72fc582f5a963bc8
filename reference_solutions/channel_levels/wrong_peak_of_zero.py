# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: minimum and maximum begin with 0."""

import struct


def channel_levels(pcm: bytes, channels: int) -> list[tuple[int, int, int]]:
    columns = zip(*struct.iter_unpack(f"<{channels}h", pcm))
    return [(min(0, *column), max(0, *column), sum(map(abs, column))) for column in columns]
