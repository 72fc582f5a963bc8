# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: stops when the slit has passed the first row."""


def anti_diagonal_scan(cells: list[int], columns: int) -> list[int]:
    sums = [0] * columns
    for place, brightness in enumerate(cells):
        position = sum(divmod(place, columns))
        if position < columns:
            sums[position] += brightness
    return sums
