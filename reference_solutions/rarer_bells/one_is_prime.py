# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Known wrong: lets the bell ring at hour 1."""

from math import isqrt


def rarer_bells(first: int, last: int) -> tuple[int, int]:
    prime = [True] * (last - first + 1)
    for p in range(2, isqrt(last) + 1):
        for multiple in range(max(p * p, (first + p - 1) // p * p), last + 1, p):
            prime[multiple - first] = False
    rings = [hour for hour, rings in enumerate(prime, first) if rings]
    pause = max((after - before for before, after in zip(rings, rings[1:])), default=0)
    return len(rings), pause
