# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Numbers of notches for `vault_resonance`: size is the number of their bits.

Solutions are slow here when they try one divisor after the other. The two largest primes of each
number are large, and one less than such a prime has a large prime factor, too.
"""

import random
from math import isqrt

Values = tuple[list[int]]

TINY = 14
SHAM_PRIMES = (341, 561, 645, 1105, 1387, 1729, 1905, 2047, 2465, 2701, 2821, 3277, 4033, 4369)
SMALL_PRIMES = (2, 2, 2, 3, 3, 5, 7, 11, 13)
EDGES: tuple[list[int], ...] = (
    [],
    [1],
    [6, 1, 4],
    [999983, 999966000289],
    [10**14, 2**46, 3**29],
    [341, 561, 2047],
    [3215031751, 3474749660383],
    [4, 8, 9, 25, 27, 49, 121],
    [101 * 103, 97 * 101, 101 * 101, 103**3],
    [1000003 * 1000003, 10007**3],
    [2047 * 2, 3277 * 3, 4681 * 4, 8321 * 5, 15841 * 6],
)


def edges(size: int, rng: random.Random) -> Values:
    """Hand-made numbers, whatever the size."""
    return (list(rng.choice(EDGES)),)


def random_numbers(size: int, rng: random.Random) -> Values:
    """Any numbers of so many bits or fewer."""
    return ([rng.randint(1, 2 ** rng.randint(1, size)) for _ in range(8)],)


def like_factors_hurt_trials(size: int, rng: random.Random) -> Values:
    """Products of two primes of about the same size."""
    half = size // 2
    return ([_prime(half, rng) * _prime(size - half, rng) for _ in range(_count(size))],)


def unlike_factors_hurt_trials(size: int, rng: random.Random) -> Values:
    """Products of two primes, one of four bits more than the other."""
    half = size // 2 - 2
    return ([_prime(half, rng) * _prime(size - half, rng) for _ in range(_count(size) * 8 // 5)],)


def small_factors_first(size: int, rng: random.Random) -> Values:
    """Products of some small primes and of two large ones."""
    values = []
    for _ in range(_count(size) * 2):
        small = 1
        for prime in rng.sample(SMALL_PRIMES, rng.randint(1, 3)):
            small *= prime if small < 16 else 1
        rest = max(4, size - small.bit_length())
        values.append(small * _prime(rest // 2, rng) * _prime(rest - rest // 2, rng))
    return (values,)


def primes_hurt_trials(size: int, rng: random.Random) -> Values:
    """Primes, one in three numbers, and products of two primes."""
    half = size // 2
    values = [_prime(half, rng) * _prime(size - half, rng) for _ in range(_count(size))]
    values += [_prime(size, rng) for _ in range(_count(size) // 2)]
    rng.shuffle(values)
    return (values,)


def sham_primes_hurt_weak_tests(size: int, rng: random.Random) -> Values:
    """Products that pass weak tests for primes, most of them alone."""
    values = [rng.choice(SHAM_PRIMES) * rng.choice((1, 1, 1, 2, 3)) for _ in range(6)]
    return ([value for value in values if size >= TINY - 4 or value < 1_200] or [561],)


def _count(size: int) -> int:
    """Return how many numbers there are: fewer where they are small."""
    return max(5, (size - 22) // 2)


def _prime(bits: int, rng: random.Random) -> int:
    """Return a prime of so many bits; p - 1 has a large prime factor if p is not small."""
    bits = max(2, bits)
    while True:
        number = rng.randrange(2 ** (bits - 1), 2**bits)
        if not _is_prime(number):
            continue
        rest = number - 1
        for divisor in range(2, min(1_000, isqrt(rest) + 1)):
            while rest % divisor == 0:
                rest //= divisor
        if bits < TINY or bits > 30 or (rest > 2 * number**0.5 and _is_prime(rest)):
            return number


def _is_prime(number: int) -> bool:
    """Say whether a number below 2 ** 50 is a prime."""
    if number < 1_000:
        return number > 1 and all(number % divisor for divisor in range(2, isqrt(number) + 1))
    if any(number % divisor == 0 for divisor in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37)):
        return False
    odd = number - 1
    twos = (odd & -odd).bit_length() - 1
    odd >>= twos
    for base in (2, 3, 5, 7, 11, 13, 17, 19, 23):
        power = pow(base, odd, number)
        if power in (1, number - 1):
            continue
        if not any((power := power * power % number) == number - 1 for _ in range(twos - 1)):
            return False
    return True
