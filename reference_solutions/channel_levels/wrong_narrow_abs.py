# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: absolute values of 16-bit numbers."""

import numpy as np


def channel_levels(pcm: bytes, channels: int) -> list[tuple[int, int, int]]:
    frames = np.frombuffer(pcm, dtype="<i2").reshape(-1, channels)
    sums = np.abs(frames).sum(axis=0, dtype=np.int64)
    return list(zip(frames.min(axis=0).tolist(), frames.max(axis=0).tolist(), sums.tolist()))
