# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Adds the wheels as large integers, doubled up to the length of the telegram; tables."""

LETTERS = b"abcdefghijklmnopqrstuvwxyz"
STEPS = bytes.maketrans(LETTERS + b" ", bytes(range(26)) + b"\xc8")
REDUCE = bytes(i % 26 for i in range(256))
MOVED = bytes(LETTERS[i % 26] for i in range(200)) + b" " * 56
MOST = 9


def repeat_wheel(wheel: str, n: int) -> int:
    """The steps of the wheel over n characters, a byte each."""
    steps = int.from_bytes(wheel.encode()[:n].translate(STEPS), "little")
    length = min(len(wheel), n)
    for _ in range(20):
        if 2 * length > n:
            break
        steps |= steps << 8 * length
        length *= 2
    left = 8 * (n - length)
    return steps | (steps & (1 << left) - 1) << 8 * length


def wheel_cipher(telegram: str, wheels: list[str]) -> str:
    n = len(telegram)
    if n == 0:
        return ""
    total = summed = 0
    for wheel in wheels:
        if summed == MOST:
            total = int.from_bytes(total.to_bytes(n, "little").translate(REDUCE), "little")
            summed = 1
        total += repeat_wheel(wheel, n)
        summed += 1
    total = int.from_bytes(total.to_bytes(n, "little").translate(REDUCE), "little")
    total += int.from_bytes(telegram.encode().translate(STEPS), "little")
    return total.to_bytes(n, "little").translate(MOVED).decode()
