# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: takes a repeated prime for different ones."""


def resonance(n: int) -> int:
    total = 1
    divisor = 2
    while divisor * divisor <= n:
        if n % divisor == 0:
            times = 0
            while n % divisor == 0:
                n //= divisor
                times += 1
            total *= (2 * divisor - 1) ** times
        divisor += 1 if divisor == 2 else 2
    return total * (2 * n - 1) if n > 1 else total


def vault_resonance(values: list[int]) -> list[int]:
    return [resonance(n) for n in values]
