# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Factorials that are needed only, by products of many factors; common divisors."""

import sys
from math import gcd, perm

MODULUS = 1_000_000_007
STEP = 32


def find_terms(counts: list[int]) -> list[tuple[int, list[int]]]:
    """How many turns leave as many garlands as there are orders of so many lamps."""
    common = gcd(*counts)
    terms = []
    rest = common
    orders = {1: 1}
    prime = 2
    while rest > 1:
        if prime * prime > rest:
            prime = rest
        if rest % prime == 0:
            shares = list(orders.items())
            factor, turns = 1, prime - 1
            while rest % prime == 0:
                rest //= prime
                factor *= prime
                for divisor, share in shares:
                    orders[divisor * factor] = share * turns
                turns *= prime
        prime += 1
    for divisor, turns in orders.items():
        terms.append((turns, [count // divisor for count in counts]))
    if sum(count & 1 for count in counts) <= 2:
        terms.append((sum(counts), [count // 2 for count in counts]))
    return terms


def make_factorials(needed: set[int]) -> dict[int, int]:
    factorials = {}
    factorial = 1
    done = 0
    for goal in sorted(needed):
        for done in range(done + STEP, goal + 1, STEP):
            factorial = factorial * perm(done, STEP) % MODULUS
        if goal > done:
            factorial = factorial * perm(goal, goal - done) % MODULUS
            done = goal
        factorials[goal] = factorial
    return factorials


def main() -> None:
    numbers = list(map(int, sys.stdin.buffer.read().split()))
    place = 1
    boxes = []
    needed = set()
    for _ in range(numbers[0]):
        counts = numbers[place + 1 : place + 1 + numbers[place]]
        place += 1 + numbers[place]
        terms = find_terms(counts)
        boxes.append((sum(counts), terms))
        for _, parts in terms:
            needed.update(parts)
            needed.add(sum(parts))
    factorials = make_factorials(needed)
    for lamps, terms in boxes:
        total = 0
        for turns, parts in terms:
            below = 1
            for part in parts:
                below = below * factorials[part] % MODULUS
            total += turns * factorials[sum(parts)] * pow(below, -1, MODULUS)
        print(total * pow(2 * lamps, -1, MODULUS) % MODULUS)


main()
