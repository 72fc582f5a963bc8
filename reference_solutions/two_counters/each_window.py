# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Runs the commands of each window."""

MODULUS = 1_000_000


def two_counters(commands: list[list[int]], length: int, left: int, right: int) -> int:
    total = 0
    for start in range(len(commands) - length + 1):
        x, y = left, right
        for a, b, c, d in commands[start : start + length]:
            x, y = (a * x + b * y) % MODULUS, (c * x + d * y) % MODULUS
        total += x
    return total
