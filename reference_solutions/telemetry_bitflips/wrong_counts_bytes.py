# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: counts the bytes that differ."""


def telemetry_bitflips(frames: list[bytes]) -> list[int]:
    return [sum(x != y for x, y in zip(a, b)) for a, b in zip(frames, frames[1:])]
