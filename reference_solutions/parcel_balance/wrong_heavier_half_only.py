# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: half of the total is reached, or nearly so."""


def parcel_balance(weights: list[int]) -> int:
    total = sum(weights)
    heaviest = max(weights, default=0)
    return max(total % 2, 2 * heaviest - total)
