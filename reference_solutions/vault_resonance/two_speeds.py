# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Splits numbers by two walks x -> x * x + c, one of them twice as quick, and tests primes."""

from math import gcd, isqrt

SMALL = [p for p in range(2, 100) if all(p % d for d in range(2, isqrt(p) + 1))]


def is_prime(n: int) -> bool:
    """Test a number that has no divisor below 100."""
    if n < 10_000:
        return True
    odd = n - 1
    twos = (odd & -odd).bit_length() - 1
    odd >>= twos
    for base in (2, 3, 5, 7) if n < 3_215_031_751 else SMALL[:7]:
        power = pow(base, odd, n)
        if power == 1:
            continue
        for _ in range(twos):
            if power == n - 1:
                break
            power = power * power % n
        else:
            return False
    return True


def find_factor(n: int) -> int:
    """Some divisor, neither 1 nor n, of a number that is no prime."""
    c = 1
    while True:
        x = y = 2
        divisor = 1
        while divisor == 1:
            x = (x * x + c) % n
            y = (y * y + c) % n
            y = (y * y + c) % n
            divisor = gcd(x - y, n)
        if divisor < n:
            return divisor
        c += 1


def split(n: int, primes: list[int]) -> None:
    """Add the prime factors of a number without divisors below 100."""
    if n == 1:
        return
    if is_prime(n):
        primes.append(n)
        return
    root = isqrt(n)
    divisor = root if root * root == n else find_factor(n)
    split(divisor, primes)
    split(n // divisor, primes)


def vault_resonance(values: list[int]) -> list[int]:
    sums = []
    for n in values:
        primes: list[int] = []
        for prime in SMALL:
            while n % prime == 0:
                n //= prime
                primes.append(prime)
        split(n, primes)
        total = 1
        for prime in set(primes):
            times = primes.count(prime)
            total *= prime ** (times - 1) * ((times + 1) * prime - times)
        sums.append(total)
    return sums
