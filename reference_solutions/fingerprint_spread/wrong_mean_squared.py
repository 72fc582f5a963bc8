# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: squares the mean distance."""


def fingerprint_spread(prints: list[int]) -> int:
    n = len(prints)
    total = 0
    for place in range(96):
        ones = sum(number >> place & 1 for number in prints)
        total += ones * (n - ones)
    return total * total * 2 // max(2, n * (n - 1))
