# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: scans from the top right corner."""


def anti_diagonal_scan(cells: list[int], columns: int) -> list[int]:
    rows = len(cells) // columns
    sums = [0] * (rows + columns - 1)
    for place, brightness in enumerate(cells):
        i, j = divmod(place, columns)
        sums[i + columns - 1 - j] += brightness
    return sums
