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
