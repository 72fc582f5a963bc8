# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: an odometer shows leading zeros, the windscreen does not."""


def odometer_digits(values: list[int]) -> list[int]:
    width = max((len(str(value)) for value in values), default=0)
    text = "".join(f"{value:0{width}}" for value in values)
    return [text.count(str(digit)) for digit in range(10)]
