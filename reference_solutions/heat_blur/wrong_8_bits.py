# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: adds up shifted arrays of the cells' own type."""

import numpy as np


def heat_blur(image: bytes, width: int, r: int, rounds: int) -> bytes:
    cells = np.frombuffer(image, dtype=np.uint8).reshape(-1, width)
    height = cells.shape[0]
    for _ in range(rounds):
        totals = np.zeros_like(cells)
        areas = np.zeros(cells.shape, dtype=np.int64)
        for down in range(-min(r, height - 1), min(r, height - 1) + 1):
            for along in range(-min(r, width - 1), min(r, width - 1) + 1):
                to = np.s_[
                    max(0, -down) : height - max(0, down), max(0, -along) : width - max(0, along)
                ]
                at = np.s_[
                    max(0, down) : height + min(0, down), max(0, along) : width + min(0, along)
                ]
                totals[to] += cells[at]
                areas[to] += 1
        cells = (totals // areas).astype(np.uint8)
    return cells.tobytes()
