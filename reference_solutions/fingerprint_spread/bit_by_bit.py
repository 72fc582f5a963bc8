# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Compares the bits of all pairs one by one."""


def fingerprint_spread(prints: list[int]) -> int:
    total = 0
    for j in range(len(prints)):
        for i in range(j):
            total += sum((prints[i] >> b) % 2 != (prints[j] >> b) % 2 for b in range(96)) ** 2
    return total
