# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A strong probable prime test for every odd hour, exact in this range."""

BASES = (2, 3, 5, 7, 11)


def is_prime(number: int) -> bool:
    if number < 2:
        return False
    for p in BASES:
        if number % p == 0:
            return number == p
    odd = number - 1
    halvings = 0
    while odd % 2 == 0:
        odd //= 2
        halvings += 1
    for base in BASES:
        power = pow(base, odd, number)
        if power in (1, number - 1):
            continue
        for _ in range(halvings - 1):
            power = power * power % number
            if power == number - 1:
                break
        else:
            return False
    return True


def rarer_bells(first: int, last: int) -> tuple[int, int]:
    rings = [2] if first <= 2 <= last else []
    rings += [hour for hour in range(first | 1, last + 1, 2) if is_prime(hour)]
    pause = max((after - before for before, after in zip(rings, rings[1:])), default=0)
    return len(rings), pause
