# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: subtracts the numbers of bits that are set."""


def telemetry_bitflips(frames: list[bytes]) -> list[int]:
    counts = [int.from_bytes(frame, "big").bit_count() for frame in frames]
    return [abs(a - b) for a, b in zip(counts, counts[1:])]
