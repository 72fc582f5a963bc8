# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: counts for each divisor the numbers that are prime to it, not to the cofactor."""


def resonance(n: int) -> int:
    total = 1
    divisor = 2
    while divisor * divisor <= n:
        if n % divisor == 0:
            part = 1
            power = 1
            while n % divisor == 0:
                n //= divisor
                power *= divisor
                part += power * (power - power // divisor)
            total *= part
        divisor += 1
    return total * (1 + n * (n - 1)) if n > 1 else total


def vault_resonance(values: list[int]) -> list[int]:
    return [resonance(n) for n in values]
