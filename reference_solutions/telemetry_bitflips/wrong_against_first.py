# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: compares every frame with the first one."""


def telemetry_bitflips(frames: list[bytes]) -> list[int]:
    numbers = [int.from_bytes(frame, "big") for frame in frames]
    return [(number ^ numbers[0]).bit_count() for number in numbers[1:]]
