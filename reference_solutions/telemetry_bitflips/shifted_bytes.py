# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Shifts the exclusive or of each pair of bytes to the right, bit by bit."""


def telemetry_bitflips(frames: list[bytes]) -> list[int]:
    flips = []
    for a, b in zip(frames, frames[1:]):
        count = 0
        for x, y in zip(a, b):
            different = x ^ y
            while different:
                count += different & 1
                different >>= 1
        flips.append(count)
    return flips
