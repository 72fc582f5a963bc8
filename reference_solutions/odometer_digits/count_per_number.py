# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Counts each digit in each number's text."""


def odometer_digits(values: list[int]) -> list[int]:
    return [sum(str(value).count(str(digit)) for value in values) for digit in range(10)]
