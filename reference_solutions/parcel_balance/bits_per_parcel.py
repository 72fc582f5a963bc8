# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Reachable totals as the bits of an int, one parcel after the other."""


def parcel_balance(weights: list[int]) -> int:
    total = sum(weights)
    sums = 1
    for weight in weights:
        sums |= sums << weight
    lighter = sums & ((2 << total // 2) - 1)
    return total - 2 * (lighter.bit_length() - 1)
