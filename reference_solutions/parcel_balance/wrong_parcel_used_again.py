# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: runs through the table of totals upwards."""


def parcel_balance(weights: list[int]) -> int:
    total = sum(weights)
    half = total // 2
    reached = [True] + [False] * half
    for weight in weights:
        for value in range(weight, half + 1):
            if reached[value - weight]:
                reached[value] = True
    while not reached[half]:
        half -= 1
    return total - 2 * half
