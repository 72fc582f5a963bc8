# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: takes the polynomial for that of binascii."""

from binascii import crc_hqx


def frame_crc(frame: bytes, poly: int) -> int:
    return crc_hqx(frame, 0xFFFF)
