# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Looks up the exclusive or of each pair of bytes in a table of 256 counts."""


def telemetry_bitflips(frames: list[bytes]) -> list[int]:
    counts = [bin(byte).count("1") for byte in range(256)]
    flips = []
    for a, b in zip(frames, frames[1:]):
        flips.append(sum(counts[x ^ y] for x, y in zip(a, b)))
    return flips
