# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Repeats the wheels as bytes, and adds them as large integers; tables for the alphabet."""

LETTERS = b"abcdefghijklmnopqrstuvwxyz"
STEPS = bytes.maketrans(LETTERS + b" ", bytes(range(26)) + b"\xc8")
REDUCE = bytes(i % 26 for i in range(256))
MOVED = bytes(LETTERS[i % 26] for i in range(200)) + b" " * 56
MOST = 9


def wheel_cipher(telegram: str, wheels: list[str]) -> str:
    n = len(telegram)
    total = 0
    summed = 0
    for wheel in wheels:
        if summed == MOST:
            total = int.from_bytes(total.to_bytes(n, "little").translate(REDUCE), "little")
            summed = 1
        steps = wheel.encode().translate(STEPS)
        total += int.from_bytes((steps * (n // len(steps) + 1))[:n], "little")
        summed += 1
    total = int.from_bytes(total.to_bytes(n, "little").translate(REDUCE), "little")
    total += int.from_bytes(telegram.encode().translate(STEPS), "little")
    return total.to_bytes(n, "little").translate(MOVED).decode()
