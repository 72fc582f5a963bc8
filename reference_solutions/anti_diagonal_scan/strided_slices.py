# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""The cells of a position are a slice with a step, which ends in the first column."""


def anti_diagonal_scan(cells: list[int], columns: int) -> list[int]:
    if columns == 1:
        return cells
    step = columns - 1
    sums = [sum(cells[first : first * columns + 1 : step]) for first in range(columns)]
    length = step * step + 1
    for first in range(columns + step, len(cells), columns):
        sums.append(sum(cells[first : first + length : step]))
    return sums
