# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: adds up in 16 bits."""

import numpy as np


def heat_blur(image: bytes, width: int, r: int, rounds: int) -> bytes:
    cells = np.frombuffer(image, dtype=np.uint8).reshape(-1, width).astype(np.uint16)
    height = cells.shape[0]
    rows = np.arange(height)
    columns = np.arange(width)
    top = np.maximum(rows - r, 0)
    bottom = np.minimum(rows + r + 1, height)
    left = np.maximum(columns - r, 0)
    right = np.minimum(columns + r + 1, width)
    areas = (bottom - top)[:, None] * (right - left)[None, :]
    for _ in range(rounds):
        sums = np.zeros((height + 1, width + 1), dtype=np.uint16)
        sums[1:, 1:] = cells.cumsum(axis=0, dtype=np.uint16).cumsum(axis=1, dtype=np.uint16)
        strips = sums[bottom] - sums[top]
        totals = strips[:, right] - strips[:, left]
        cells = (totals // areas).astype(np.uint16)
    return cells.astype(np.uint8).tobytes()
