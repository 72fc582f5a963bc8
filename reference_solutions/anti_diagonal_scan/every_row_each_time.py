# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""For each position, tries every row and tests whether its cell exists."""


def anti_diagonal_scan(cells: list[int], columns: int) -> list[int]:
    rows = len(cells) // columns
    sums = []
    for position in range(rows + columns - 1):
        total = 0
        for i in range(rows):
            j = position - i
            if 0 <= j < columns:
                total += cells[i * columns + j]
        sums.append(total)
    return sums
