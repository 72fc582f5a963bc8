# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Takes each number apart by dividing by ten."""


def odometer_digits(values: list[int]) -> list[int]:
    counts = [0] * 10
    for value in values:
        if value == 0:
            counts[0] += 1
        while value > 0:
            value, digit = divmod(value, 10)
            counts[digit] += 1
    return counts
