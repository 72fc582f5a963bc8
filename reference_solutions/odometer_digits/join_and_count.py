# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""All numbers as texts, joined, and searched for each of the ten digits."""


def odometer_digits(values: list[int]) -> list[int]:
    text = "".join(map(str, values))
    return [text.count(digit) for digit in "0123456789"]
