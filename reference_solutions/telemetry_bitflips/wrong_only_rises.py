# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: counts only bits that become 1."""


def telemetry_bitflips(frames: list[bytes]) -> list[int]:
    numbers = [int.from_bytes(frame, "big") for frame in frames]
    return [(b & ~a).bit_count() for a, b in zip(numbers, numbers[1:])]
