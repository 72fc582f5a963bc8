# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Inclusion-exclusion over square-free divisors; multiples of each are summed by one slice."""

from math import isqrt

PLUS, MINUS = 1, 2
FLIP = bytes([0, MINUS, PLUS]) + bytes(253)


def sieve_signs(top: int) -> bytearray:
    prime = bytearray(b"\1") * (top + 1)
    sign = bytearray([PLUS]) * (top + 1)
    root = isqrt(top)
    for p in range(2, top + 1):
        if prime[p]:
            if p <= root:
                prime[p * p :: p] = bytes(len(range(p * p, top + 1, p)))
            sign[p::p] = sign[p::p].translate(FLIP)
    for p in range(2, root + 1):
        if prime[p]:
            sign[p * p :: p * p] = bytes(top // (p * p))
    return sign


def gear_teeth_pairs(teeth: list[int]) -> int:
    if not teeth:
        return 0
    top = max(teeth)
    gears = [0] * (top + 1)
    for count in teeth:
        gears[count] += 1
    sign = sieve_signs(top)
    half = top // 2
    total = 0
    for d in range(1, top + 1):
        if sign[d]:
            divisible = sum(gears[d::d]) if d <= half else gears[d]
            if divisible > 1:
                pairs = divisible * (divisible - 1) // 2
                total += pairs if sign[d] == PLUS else -pairs
    return total
