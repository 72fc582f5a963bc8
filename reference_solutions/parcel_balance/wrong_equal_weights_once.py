# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: one parcel of each weight can be chosen."""


def parcel_balance(weights: list[int]) -> int:
    total = sum(weights)
    sums = {0}
    for weight in set(weights):
        sums |= {value + weight for value in sums}
    return min(abs(total - 2 * value) for value in sums)
