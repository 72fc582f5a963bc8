# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Inclusion-exclusion over square-free divisors; multiples are summed by slices.

Pairs whose teeth d divides are counted with the sign of d. The many large d have few multiples
each: they are handled together, one strided slice per multiple.
"""

from itertools import compress
from math import isqrt
from operator import add, mul

PLUS, MINUS = 1, 2
FLIP = bytes([0, MINUS, PLUS]) + bytes(253)
ONLY_PLUS = bytes([0, 1, 0]) + bytes(253)
ONLY_MINUS = bytes([0, 0, 1]) + bytes(253)


def sieve_primes(top: int) -> bytearray:
    prime = bytearray(b"\1") * (top + 1)
    prime[:2] = bytes(2)
    for p in range(2, isqrt(top) + 1):
        if prime[p]:
            prime[p * p :: p] = bytes((top - p * p) // p + 1)
    return prime


def sieve_signs(top: int) -> bytearray:
    prime = sieve_primes(top)
    sign = bytearray([PLUS]) * (top + 1)
    sign[0] = 0
    half = top // 2
    for p in compress(range(half + 1), prime):
        sign[p::p] = sign[p::p].translate(FLIP)
    for p in compress(range(isqrt(top) + 1), prime):
        sign[p * p :: p * p] = bytes(top // (p * p))
    for p in compress(range(half + 1, top + 1), prime[half + 1 :]):
        sign[p] = MINUS
    return sign


def gear_teeth_pairs(teeth: list[int]) -> int:
    if len(teeth) < 2:
        return 0
    top = max(teeth)
    if top == 1:
        return len(teeth) * (len(teeth) - 1) // 2
    gears = [0] * (top + 1)
    for count in teeth:
        gears[count] += 1
    sign = sieve_signs(top)
    divisible = gears[:]
    first = top // 5 + 1
    for d in compress(range(first), sign):
        divisible[d] = sum(gears[d::d])
    for factor in range(2, top // first + 1):
        end = top // factor + 1
        multiples = gears[first * factor : top + 1 : factor]
        divisible[first:end] = map(add, divisible[first:end], multiples)
    plus = list(compress(divisible, sign.translate(ONLY_PLUS)))
    minus = list(compress(divisible, sign.translate(ONLY_MINUS)))
    squares: int = sum(map(mul, plus, plus)) - sum(map(mul, minus, minus))
    return (squares - sum(plus) + sum(minus)) // 2
