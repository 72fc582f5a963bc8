# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: takes the plate for a square when it counts the positions."""


def anti_diagonal_scan(cells: list[int], columns: int) -> list[int]:
    sums = [0] * (2 * columns - 1)
    for place, brightness in enumerate(cells):
        position = sum(divmod(place, columns))
        if position < len(sums):
            sums[position] += brightness
    return sums
