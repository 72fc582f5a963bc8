# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Tries all primes up to the root of the largest number as divisors, out of one sieve."""

from itertools import compress
from math import isqrt


def make_primes(bound: int) -> list[int]:
    sieve = bytearray([1]) * (bound + 1)
    sieve[:2] = bytes(min(2, bound + 1))
    for p in range(2, isqrt(bound) + 1):
        if sieve[p]:
            sieve[p * p :: p] = bytes(len(range(p * p, bound + 1, p)))
    return list(compress(range(bound + 1), sieve))


def vault_resonance(values: list[int]) -> list[int]:
    primes = make_primes(isqrt(max(values, default=1)))
    sums = []
    for n in values:
        total = 1
        for p in primes:
            if n % p == 0:
                times = 0
                while n % p == 0:
                    n //= p
                    times += 1
                total *= p ** (times - 1) * ((times + 1) * p - times)
            if p * p > n:
                break
        if n > 1:
            total *= 2 * n - 1
        sums.append(total)
    return sums
