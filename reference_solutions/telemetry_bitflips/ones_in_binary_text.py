# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Writes the exclusive or of two frames in binary, and counts the ones in the text."""


def telemetry_bitflips(frames: list[bytes]) -> list[int]:
    numbers = [int.from_bytes(frame, "big") for frame in frames]
    return [bin(a ^ b).count("1") for a, b in zip(numbers, numbers[1:])]
