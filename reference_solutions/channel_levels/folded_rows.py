# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Rows of many frames laid on top of each other, and only the folded row split by channels."""

import numpy as np


def channel_levels(pcm: bytes, channels: int) -> list[tuple[int, int, int]]:
    samples = np.frombuffer(pcm, "<i2")
    # Without its sign, -32768 fits as well.
    sizes = np.abs(samples).view(np.uint16)
    width = 512 * channels
    rows = len(samples) // width
    lows = highs = samples
    sums = sizes
    if rows:
        end = rows * width
        body, rest = samples[:end].reshape(rows, width), samples[end:]
        lows = np.concatenate((body.min(0), rest))
        highs = np.concatenate((body.max(0), rest))
        folded = sizes[:end].reshape(rows, width).sum(0, dtype=np.uint32)
        sums = np.concatenate((folded, sizes[end:]))
    return list(
        zip(
            lows.reshape(-1, channels).T.copy().min(1).tolist(),
            highs.reshape(-1, channels).T.copy().max(1).tolist(),
            sums.reshape(-1, channels).T.sum(1, dtype=np.int64).tolist(),
        )
    )
