# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Cuts the list into blocks of the window's length; products up to and from each border."""

MODULUS = 1_000_000


def two_counters(commands: list[list[int]], length: int, left: int, right: int) -> int:
    n = len(commands)
    if length > n:
        return 0
    total = 0
    for low in range(0, n - length + 1, length):
        high = low + length
        p, q, r, s = 1, 0, 0, 1
        begun = []
        append = begun.append
        for a, b, c, d in commands[low:high][::-1]:
            p, q, r, s = (
                (p * a + q * c) % MODULUS,
                (p * b + q * d) % MODULUS,
                (r * a + s * c) % MODULUS,
                (r * b + s * d) % MODULUS,
            )
            append((p * left + q * right, r * left + s * right))
        total += begun.pop()[0] % MODULUS
        begun.reverse()
        p, q, r, s = 1, 0, 0, 1
        for (x, y), (a, b, c, d) in zip(begun, commands[high : high + length]):
            p, q, r, s = (
                (a * p + b * r) % MODULUS,
                (a * q + b * s) % MODULUS,
                (c * p + d * r) % MODULUS,
                (c * q + d * s) % MODULUS,
            )
            total += (p * x + q * y) % MODULUS
    return total
