# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Powers of the step by squaring; sums of products for each place."""

from operator import mul

MODULUS = 1_000_000_007


def multiply(a: list[int], b: list[int]) -> list[int]:
    n = len(a)
    turned = b[::-1] * 2
    return [sum(map(mul, a, turned[n - 1 - i : 2 * n - 1 - i])) % MODULUS for i in range(n)]


def frog_ponds(ponds: list[int], young: list[int], nights: int) -> list[int]:
    n = len(ponds)
    power = [0] * n
    for far, count in enumerate(young):
        power[far % n] += count
    while nights:
        if nights % 2:
            ponds = multiply(ponds, power)
        nights //= 2
        if nights:
            power = multiply(power, power)
    return ponds
