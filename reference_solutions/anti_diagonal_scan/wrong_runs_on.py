# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: slices run on behind the first column, into cells of a later position."""


def anti_diagonal_scan(cells: list[int], columns: int) -> list[int]:
    if columns == 1:
        return cells
    starts = [*range(columns), *range(2 * columns - 1, len(cells), columns)]
    return [sum(cells[start :: columns - 1]) for start in starts]
