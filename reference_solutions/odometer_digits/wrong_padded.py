"""Wrong: an odometer shows leading zeros, the windscreen does not."""


def odometer_digits(values: list[int]) -> list[int]:
    width = max((len(str(value)) for value in values), default=0)
    text = "".join(f"{value:0{width}}" for value in values)
    return [text.count(str(digit)) for digit in range(10)]
