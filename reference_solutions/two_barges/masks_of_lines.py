# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Sprague-Grundy numbers; those met in a row, column or diagonal are the ones of an integer."""


def two_barges(lake: list[str]) -> int:
    width = len(lake[0])
    columns = [0] * width
    diagonals = [0] * width
    met = [0] * (3 * max(width, len(lake)))
    for row in lake:
        line = 0
        next_columns = []
        next_diagonals = [0]
        for cell, column, diagonal in zip(row, columns, diagonals):
            if cell == ".":
                used = line | column | diagonal
                number = ~used & (used + 1)
                met[number.bit_length()] += 1
                line |= number
                next_columns.append(column | number)
                next_diagonals.append(diagonal | number)
            else:
                line = 0
                next_columns.append(0)
                next_diagonals.append(0)
        columns = next_columns
        diagonals = next_diagonals
    return sum([count * count for count in met])
