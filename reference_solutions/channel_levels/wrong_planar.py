# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: all samples of channel 0 first, then those of channel 1, and so on."""

import numpy as np


def channel_levels(pcm: bytes, channels: int) -> list[tuple[int, int, int]]:
    planes = np.frombuffer(pcm, dtype="<i2").reshape(channels, -1).astype(np.int64)
    return [(int(p.min()), int(p.max()), int(np.abs(p).sum())) for p in planes]
