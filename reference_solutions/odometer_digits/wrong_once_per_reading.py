# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: counts the readings that contain a digit."""


def odometer_digits(values: list[int]) -> list[int]:
    texts = [str(value) for value in values]
    return [sum(str(digit) in text for text in texts) for digit in range(10)]
