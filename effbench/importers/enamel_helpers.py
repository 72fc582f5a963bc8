"""Random primes and brackets, which ENAMEL's generators expect from a library of its own.

The importer copies the functions that a generator uses into its file, where they run in a guest:
they need nothing but `random`, seeded by whoever calls them, and Python >= 3.9.
"""

import random


def is_prime_number(number: int) -> bool:
    """Return whether it is prime: Miller-Rabin with bases that decide all below 3.1e23."""
    bases = (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37)
    if number < 2 or any(number % base == 0 for base in bases):
        return number in bases
    odd = number - 1
    twos = (odd & -odd).bit_length() - 1
    odd >>= twos
    for base in bases:
        power = pow(base, odd, number)
        if power == 1:
            continue
        for _ in range(twos):
            if power == number - 1:
                break
            power = power * power % number
        else:
            return False
    return True


def rand_probably_prime(limit: int) -> int:
    """Return a random prime of [limit // 2, limit], for a limit of at least 3."""
    limit = max(limit, 3)
    while True:
        number = random.randint(limit // 2, limit)
        if is_prime_number(number):
            return number


def rand_primality(size: int, lid: int, cid: int) -> int:
    """Return an integer that is interesting to tests of primality, for a case of a level.

    The first cases of level 0 are fixed: 59 * 509 (one more than a product of the first primes), a
    Carmichael number, the even prime, a cube. The others take turns: a prime, the square of a
    prime, a product of two primes, each of the order of `size`.
    """
    fixed = (59 * 509, 561, 2, 125)
    if lid == 0 and cid < len(fixed):
        return fixed[cid]
    size = max(size, 4)
    if cid % 3 == 0:
        return rand_probably_prime(size)
    root = int(size**0.5) + 1
    factor = rand_probably_prime(root)
    return factor * (factor if cid % 3 == 1 else rand_probably_prime(root))


def rand_parens(size: int, valid: bool = True, par: str = "()", sep: str = "") -> str:
    """Return random brackets, `size` of them rounded to even, `sep` between top-level groups.

    Unless `valid`, they are unbalanced: two balanced halves around a pair the wrong way round.
    """
    if not valid:
        half = (size + 1) // 2 - 1
        return rand_parens(half, par=par) + par[1] + par[0] + rand_parens(half, par=par)
    pieces = []
    depth = 0
    for left in range(size + size % 2, 0, -1):
        if depth == 0 or (depth < left and random.random() < 0.5):
            depth += 1
            pieces.append(par[0])
        else:
            depth -= 1
            pieces.append(par[1] + sep if depth == 0 and left > 1 else par[1])
    return "".join(pieces)
