# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""An array of all samples, sliced by channels, with built-in functions on every slice."""

import sys
from array import array


def channel_levels(pcm: bytes, channels: int) -> list[tuple[int, int, int]]:
    samples = array("h", pcm)
    if sys.byteorder == "big":
        samples.byteswap()
    levels = []
    for channel in range(channels):
        own = samples[channel::channels]
        levels.append((min(own), max(own), sum(map(abs, own))))
    return levels
