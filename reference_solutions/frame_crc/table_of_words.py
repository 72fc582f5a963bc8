# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Takes two bytes at a time, with a table for all contents of the register."""

from struct import unpack


def frame_crc(frame: bytes, poly: int) -> int:
    table = [0]
    power = poly
    for _ in range(16):
        table += [entry ^ power for entry in table]
        power = (power << 1 ^ poly) & 0xFFFF if power & 0x8000 else power << 1
    pairs = len(frame) // 2
    register = 0xFFFF
    for word in unpack(f">{pairs}H", frame[: 2 * pairs]):
        register = table[register ^ word]
    if len(frame) % 2:
        register = (register << 8) & 0xFFFF ^ table[register >> 8 ^ frame[-1]]
    return register
