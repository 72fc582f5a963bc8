# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: divides until nothing is left, which for 0 is at once."""


def odometer_digits(values: list[int]) -> list[int]:
    counts = [0] * 10
    for value in values:
        while value > 0:
            counts[value % 10] += 1
            value //= 10
    return counts
