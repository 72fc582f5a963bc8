# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Writes the exclusive or of each pair of bytes in binary."""


def telemetry_bitflips(frames: list[bytes]) -> list[int]:
    flips = []
    for i in range(1, len(frames)):
        count = 0
        for x, y in zip(frames[i - 1], frames[i]):
            count += bin(x ^ y).count("1")
        flips.append(count)
    return flips
