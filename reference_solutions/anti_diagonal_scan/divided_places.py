# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Divides each cell's place by the columns, and adds the cell to the sum of its position."""


def anti_diagonal_scan(cells: list[int], columns: int) -> list[int]:
    sums = [0] * (len(cells) // columns + columns - 1)
    for place, brightness in enumerate(cells):
        row, column = divmod(place, columns)
        sums[row + column] += brightness
    return sums
