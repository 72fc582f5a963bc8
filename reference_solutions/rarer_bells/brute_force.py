# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Tries all possible divisors of each hour, one after the other."""


def rings(hour: int) -> bool:
    divisor = 2
    while divisor * divisor <= hour:
        if hour % divisor == 0:
            return False
        divisor += 1
    return hour >= 2


def rarer_bells(first: int, last: int) -> tuple[int, int]:
    heard = [hour for hour in range(first, last + 1) if rings(hour)]
    pauses = [after - before for before, after in zip(heard, heard[1:])]
    return len(heard), max(pauses, default=0)
