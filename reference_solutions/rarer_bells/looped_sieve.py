# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Sieves of truth values, crossed off one multiple after the other."""


def primes_up_to(top: int) -> list[int]:
    prime = [True] * (top + 1)
    for p in range(2, top + 1):
        if prime[p]:
            for multiple in range(p * p, top + 1, p):
                prime[multiple] = False
    return [p for p in range(2, top + 1) if prime[p]]


def rarer_bells(first: int, last: int) -> tuple[int, int]:
    root = 1
    while (root + 1) * (root + 1) <= last:
        root += 1
    prime = [True] * (last - first + 1)
    if first == 1:
        prime[0] = False
    for p in primes_up_to(root):
        start = max(p * p, (first + p - 1) // p * p)
        for multiple in range(start, last + 1, p):
            prime[multiple - first] = False
    count = 0
    pause = 0
    before = 0
    for offset, rings in enumerate(prime):
        if rings:
            if count:
                pause = max(pause, offset - before)
            before = offset
            count += 1
    return count, pause
