"""Wrong: divides until nothing is left, which for 0 is at once."""


def odometer_digits(values: list[int]) -> list[int]:
    counts = [0] * 10
    for value in values:
        while value > 0:
            counts[value % 10] += 1
            value //= 10
    return counts
