"""Wrong: divides in floating point."""


def odometer_digits(values: list[int]) -> list[int]:
    counts = [0] * 10
    for value in values:
        while True:
            counts[value % 10] += 1
            value = int(value / 10)
            if value == 0:
                break
    return counts
