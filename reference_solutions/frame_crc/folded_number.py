# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Takes the frame for a polynomial over GF(2), and folds it: x^period leaves the remainder 1.

So pieces as long as the period are simply combined. What is left is halved again and again with the
remainders of x^(2^k).
"""


def frame_crc(frame: bytes, poly: int) -> int:
    modulus = poly | 1 << 16
    powers = [1]
    for _ in range(271):
        power = powers[-1] << 1
        powers.append(power ^ modulus if power >> 16 else power)
    period = find_period(powers)
    while period < 8192:
        period *= 2
    size = len(frame)
    number = 0
    for end in range(size % period, size + 1, period):
        number ^= int.from_bytes(frame[max(0, end - period) : end], "big")
    number = number << 16 ^ 0xFFFF << 8 * size % period
    for bits in (4 * period, 2 * period, period):
        number = number >> bits ^ number & (1 << bits) - 1
    return divide(number, powers)


def find_period(powers: list[int]) -> int:
    """Return some n > 0 for which x^n leaves the remainder 1, by small and giant steps."""
    exponents = {power: exponent for exponent, power in enumerate(powers[:256])}
    low, high = [0], [0]
    for k in range(256, 264):
        low += [power ^ powers[k] for power in low]
        high += [power ^ powers[k + 8] for power in high]
    exponent, power = 256, powers[256]
    while power not in exponents:
        power = low[power & 255] ^ high[power >> 8]
        exponent += 256
    return exponent - exponents[power]


def divide(number: int, powers: list[int]) -> int:
    """Return the remainder of number."""
    remainders = [powers[1]]
    while 1 << len(remainders) < number.bit_length():
        square = 0
        for bit in range(16):
            if remainders[-1] >> bit & 1:
                square ^= powers[2 * bit]
        remainders.append(square)
    while len(remainders) > 5:
        remainder = remainders.pop()
        width = 1 << len(remainders)
        shifts = [bit for bit in range(16) if remainder >> bit & 1]
        while high := number >> width:
            number &= (1 << width) - 1
            for bit in shifts:
                number ^= high << bit
    for bit in range(number.bit_length() - 1, 15, -1):
        if number >> bit & 1:
            number ^= 1 << bit ^ powers[bit]
    return number
