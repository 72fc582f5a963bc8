# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Turns both frames of each pair into numbers, so that most are turned twice."""


def telemetry_bitflips(frames: list[bytes]) -> list[int]:
    return [
        (int.from_bytes(a, "big") ^ int.from_bytes(b, "big")).bit_count()
        for a, b in zip(frames, frames[1:])
    ]
