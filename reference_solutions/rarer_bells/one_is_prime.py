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
