# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Window sums of twice and twice the length over flat arrays, columns first, rows then."""

import numpy as np


def window_sums(flat: np.ndarray, step: int, side: int) -> np.ndarray:
    """Return the sums of `side` elements that lie `step` apart, from each that has so many."""
    sums = flat
    length = 1
    for bit in bin(side)[3:]:
        sums = sums[: -length * step] + sums[length * step :]
        length *= 2
        if bit == "1":
            sums = sums[:-step] + flat[length * step : length * step + len(sums) - step]
            length += 1
    return sums


def overlaps(count: int, r: int) -> np.ndarray:
    places = np.arange(count)
    return np.minimum(places + r + 1, count) - np.maximum(places - r, 0)


def heat_blur(image: bytes, width: int, r: int, rounds: int) -> bytes:
    if not r:
        return image
    cells = np.frombuffer(image, np.uint8).reshape(-1, width)
    height = len(cells)
    side = 2 * r + 1
    padded = width + r
    areas = np.outer(overlaps(height, r), overlaps(width, r)).astype(np.float32)
    columns = np.zeros((height + 2 * r, padded), np.uint16)
    inner = columns[r : r + height, :width]
    rows = np.zeros(height * padded + 2 * r, np.uint32)
    for _ in range(rounds):
        inner[:] = cells
        rows[r:-r] = window_sums(columns.ravel(), padded, side)
        sums = window_sums(rows, 1, side).reshape(height, padded)[:, :width]
        cells = (sums.astype(np.float32) / areas).astype(np.uint8)
    return cells.tobytes()
