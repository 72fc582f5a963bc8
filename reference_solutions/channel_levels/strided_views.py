# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A view of every channel, and its minimum, maximum and sum in 64 bits."""

import numpy as np


def channel_levels(pcm: bytes, channels: int) -> list[tuple[int, int, int]]:
    frames = np.frombuffer(pcm, dtype="<i2").reshape(-1, channels)
    levels = []
    for channel in range(channels):
        samples = frames[:, channel].astype(np.int64)
        levels.append((int(samples.min()), int(samples.max()), int(np.abs(samples).sum())))
    return levels
