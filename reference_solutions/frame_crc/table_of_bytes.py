# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Takes one byte at a time, with a table of 256 entries."""


def frame_crc(frame: bytes, poly: int) -> int:
    table = []
    for byte in range(256):
        entry = byte << 8
        for _ in range(8):
            entry = (entry << 1 ^ poly) & 0xFFFF if entry & 0x8000 else entry << 1
        table.append(entry)
    register = 0xFFFF
    for byte in frame:
        register = (register << 8) & 0xFFFF ^ table[register >> 8 ^ byte]
    return register
