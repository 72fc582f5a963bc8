# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Common divisors with the product of all small primes: exponents without any prime by name."""

from collections import Counter
from math import gcd, isqrt, prod


def dice_cubes(numbers: list[int]) -> int:
    first = (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31)
    multiples = [range(prime * prime, 1001, prime) for prime in first]
    small = prod(set(range(2, 1001)).difference(*multiples))
    classes: Counter[tuple[int, int]] = Counter()
    for number, cards in Counter(numbers).items():
        at_least = gcd(small % number, number)
        rest = number // at_least
        once = twice = 1
        while at_least > 1:
            two = gcd(rest, at_least)
            once *= at_least // two
            if two == 1:
                break
            rest //= two
            three = gcd(rest, two)
            twice *= two // three
            if three == 1:
                break
            rest //= three
            at_least = gcd(rest, three)
            rest //= at_least
        if rest > 1:
            root = isqrt(rest)
            if root * root == rest:
                twice *= root
            else:
                once *= rest
        classes[once, twice] += cards
    pairs = sum([cards * classes.get((b, a), 0) for (a, b), cards in classes.items()])
    return (pairs - classes[1, 1]) // 2
