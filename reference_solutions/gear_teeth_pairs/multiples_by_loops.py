# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Inclusion-exclusion over square-free divisors; sieve and sums by loops over multiples."""


def moebius(top: int) -> list[int]:
    mu = [1] * (top + 1)
    prime = [True] * (top + 1)
    for p in range(2, top + 1):
        if prime[p]:
            for multiple in range(p, top + 1, p):
                prime[multiple] = False
                mu[multiple] = -mu[multiple]
            for multiple in range(p * p, top + 1, p * p):
                mu[multiple] = 0
    return mu


def gear_teeth_pairs(teeth: list[int]) -> int:
    top = max(teeth, default=0)
    gears = [0] * (top + 1)
    for count in teeth:
        gears[count] += 1
    mu = moebius(top)
    total = 0
    for d in range(1, top + 1):
        if mu[d]:
            divisible = 0
            for multiple in range(d, top + 1, d):
                divisible += gears[multiple]
            total += mu[d] * (divisible * (divisible - 1) // 2)
    return total
