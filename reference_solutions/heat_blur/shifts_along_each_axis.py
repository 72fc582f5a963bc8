# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Adds up 2r + 1 shifted arrays along the columns, then along the rows."""

import numpy as np


def heat_blur(image: bytes, width: int, r: int, rounds: int) -> bytes:
    cells = np.frombuffer(image, dtype=np.uint8).reshape(-1, width).astype(np.int64)
    ones = np.ones_like(cells)
    areas = square_sums(ones, r)
    for _ in range(rounds):
        cells = square_sums(cells, r) // areas
    return cells.astype(np.uint8).tobytes()


def square_sums(cells: np.ndarray, r: int) -> np.ndarray:
    height, width = cells.shape
    strips = cells.copy()
    for k in range(1, min(r, height - 1) + 1):
        strips[k:] += cells[:-k]
        strips[:-k] += cells[k:]
    sums = strips.copy()
    for k in range(1, min(r, width - 1) + 1):
        sums[:, k:] += strips[:, :-k]
        sums[:, :-k] += strips[:, k:]
    return sums
