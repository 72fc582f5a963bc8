# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: heaviest first into the lighter van."""


def parcel_balance(weights: list[int]) -> int:
    one = other = 0
    for weight in sorted(weights, reverse=True):
        if one <= other:
            one += weight
        else:
            other += weight
    return abs(one - other)
