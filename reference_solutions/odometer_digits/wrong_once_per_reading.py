"""Wrong: counts the readings that contain a digit."""


def odometer_digits(values: list[int]) -> list[int]:
    texts = [str(value) for value in values]
    return [sum(str(digit) in text for text in texts) for digit in range(10)]
