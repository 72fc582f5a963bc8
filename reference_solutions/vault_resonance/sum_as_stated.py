# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Adds up the greatest common divisors; of large numbers, each divisor as often as it occurs."""

from math import gcd


def find_primes(n: int) -> set[int]:
    primes = set()
    p = 2
    while p * p <= n:
        while n % p == 0:
            primes.add(p)
            n //= p
        p += 1
    return primes | {n} - {1}


def add_by_divisors(n: int) -> int:
    primes = find_primes(n)
    divisors = {1}
    for p in primes:
        for _ in range(n.bit_length()):
            divisors |= {d * p for d in divisors if n % (d * p) == 0}
    total = 0
    for d in divisors:
        count = n // d
        for p in primes:
            if n // d % p == 0:
                count -= count // p
        total += d * count
    return total


def vault_resonance(values: list[int]) -> list[int]:
    return [
        sum(gcd(i, n) for i in range(1, n + 1)) if n < 5_000 else add_by_divisors(n) for n in values
    ]
