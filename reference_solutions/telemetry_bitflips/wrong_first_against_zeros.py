# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: compares the first frame with a frame of zeros."""


def telemetry_bitflips(frames: list[bytes]) -> list[int]:
    flips = []
    last = 0
    for frame in frames:
        number = int.from_bytes(frame, "big")
        flips.append((number ^ last).bit_count())
        last = number
    return flips
