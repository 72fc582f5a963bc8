"""All numbers as texts, joined, and searched for each of the ten digits."""


def odometer_digits(values: list[int]) -> list[int]:
    text = "".join(map(str, values))
    return [text.count(digit) for digit in "0123456789"]
