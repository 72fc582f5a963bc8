# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A sieve of the odd hours only, crossed off by slices; pauses are the runs between two primes."""

from itertools import compress
from math import isqrt


def odd_primes(top: int) -> list[int]:
    # prime[i] stands for 2 i + 1.
    size = (top + 1) // 2
    prime = bytearray(b"\1") * size
    prime[:1] = b"\0"[:size]
    for i in range(1, isqrt(top) // 2 + 1):
        if prime[i]:
            step = 2 * i + 1
            start = step * step // 2
            prime[start::step] = bytes(len(range(start, size, step)))
    return list(compress(range(1, top + 1, 2), prime))


def rarer_bells(first: int, last: int) -> tuple[int, int]:
    low = max(first, 3) | 1
    two = first <= 2 <= last
    if low > last:
        return int(two), 0
    size = (last - low) // 2 + 1
    prime = bytearray(b"\1") * size
    for p in odd_primes(isqrt(last)):
        # low + 2 start is the first odd multiple of p, but not p itself.
        start = -low % p
        if start & 1:
            start += p
        start >>= 1
        if low + 2 * start == p or p * p > low + 2 * start:
            start = (p * p - low) // 2
        if start + p < size:
            prime[start::p] = bytes((size - 1 - start) // p + 1)
        elif start < size:
            prime[start] = 0
    count = prime.count(1)
    runs = bytes(prime).split(b"\1")[1:-1]
    pause = 2 * max(map(len, runs)) + 2 if runs else 0
    if two and count:
        pause = max(pause, 1)
    return count + two, pause
