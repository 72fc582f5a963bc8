# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Known wrong: divisors with a repeated prime get a sign instead of being left out."""


def sign_by_prime_count(number: int) -> int:
    sign = 1
    p = 2
    while number > 1:
        while number % p == 0:
            number //= p
            sign = -sign
        p += 1
    return sign


def gear_teeth_pairs(teeth: list[int]) -> int:
    total = 0
    for d in range(1, max(teeth, default=0) + 1):
        divisible = sum(count % d == 0 for count in teeth)
        total += sign_by_prime_count(d) * (divisible * (divisible - 1) // 2)
    return total
