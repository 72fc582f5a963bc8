"""Counts each digit in each number's text."""


def odometer_digits(values: list[int]) -> list[int]:
    return [sum(str(value).count(str(digit)) for value in values) for digit in range(10)]
