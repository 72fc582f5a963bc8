# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: begins with an empty register."""


def frame_crc(frame: bytes, poly: int) -> int:
    register = 0
    for byte in frame:
        register ^= byte << 8
        for _ in range(8):
            high = register & 0x8000
            register = (register << 1) & 0xFFFF
            if high:
                register ^= poly
    return register
