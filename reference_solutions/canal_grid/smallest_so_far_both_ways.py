# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Takes running minima of sums less tolls, to the east and then to the west, in numpy."""

import numpy as np


def canal_grid(canals: list[int], lanes: list[int]) -> int:
    tolls = np.array(canals, np.int32)[:, None] ^ np.array(lanes, np.int32)
    up_to = tolls.cumsum(axis=1, dtype=np.int32)
    before = up_to - tolls
    gains = up_to + before
    losses = before[1:] + before[:-1]
    smallest = np.minimum.accumulate
    least = up_to[0].copy()
    reverse = least[::-1]
    for gain, loss in zip(gains[1:], losses, strict=True):
        least -= loss
        smallest(least, out=least)
        least += gain
        smallest(reverse, out=reverse)
    return int((least - before[-1]).min())
