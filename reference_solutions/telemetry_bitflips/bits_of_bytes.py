# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Compares the bits of each pair of bytes one by one."""


def telemetry_bitflips(frames: list[bytes]) -> list[int]:
    flips = []
    for i in range(len(frames) - 1):
        count = 0
        for j in range(len(frames[i])):
            for bit in range(8):
                if (frames[i][j] >> bit) & 1 != (frames[i + 1][j] >> bit) & 1:
                    count += 1
        flips.append(count)
    return flips
