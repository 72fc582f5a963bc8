# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Takes the frame for one polynomial over GF(2), and halves it with the remainders of x^(2^k)."""


def frame_crc(frame: bytes, poly: int) -> int:
    modulus = poly | 1 << 16
    size = len(frame)
    number = int.from_bytes(frame, "big") << 16 ^ 0xFFFF << 8 * size
    remainders = [2]
    while 1 << len(remainders) < number.bit_length():
        square = int(f"{remainders[-1]:b}", 4)
        while square >> 16:
            square ^= modulus << square.bit_length() - 17
        remainders.append(square)
    for k in range(len(remainders) - 1, 3, -1):
        while high := number >> (1 << k):
            number &= (1 << (1 << k)) - 1
            for bit in range(16):
                if remainders[k] >> bit & 1:
                    number ^= high << bit
    while number >> 16:
        number ^= modulus << number.bit_length() - 17
    return number
