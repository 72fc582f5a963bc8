# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Counts the ones in the exclusive or of each pair of bytes, by functions written in C."""

from operator import xor


def telemetry_bitflips(frames: list[bytes]) -> list[int]:
    return [sum(map(int.bit_count, map(xor, a, b))) for a, b in zip(frames, frames[1:])]
