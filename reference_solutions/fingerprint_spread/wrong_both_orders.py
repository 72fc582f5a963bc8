# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: counts each pair in both orders."""


def fingerprint_spread(prints: list[int]) -> int:
    total = 0
    for i, number in enumerate(prints):
        for other in prints[:i]:
            distance = (number ^ other).bit_count()
            total += distance * distance
    return 2 * total
