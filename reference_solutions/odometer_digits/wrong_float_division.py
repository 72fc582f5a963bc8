# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: divides in floating point."""


def odometer_digits(values: list[int]) -> list[int]:
    counts = [0] * 10
    for value in values:
        while True:
            counts[value % 10] += 1
            value = int(value / 10)
            if value == 0:
                break
    return counts
