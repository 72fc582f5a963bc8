# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: divides by the number of rows to find a cell's row and column."""


def anti_diagonal_scan(cells: list[int], columns: int) -> list[int]:
    rows = len(cells) // columns
    sums = [0] * (rows + columns - 1)
    for place, brightness in enumerate(cells):
        position = place // rows + place % rows
        sums[position] += brightness
    return sums
