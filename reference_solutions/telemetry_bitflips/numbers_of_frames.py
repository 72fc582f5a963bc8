# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Turns each frame into one number, and counts the ones in the exclusive or of neighbours."""

from itertools import repeat
from operator import xor


def telemetry_bitflips(frames: list[bytes]) -> list[int]:
    numbers = list(map(int.from_bytes, frames, repeat("little")))
    return list(map(int.bit_count, map(xor, numbers, numbers[1:])))
