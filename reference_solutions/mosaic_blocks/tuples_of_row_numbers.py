# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Numbers the pieces of rows, and takes tuples of the numbers of rows below each other."""


def mosaic_blocks(floor: list[str], side: int) -> int:
    rows = len(floor)
    columns = len(floor[0])
    numbers: dict[str, int] = {}
    blocks = set()
    for j in range(columns - side + 1):
        column = []
        for row in floor:
            piece = row[j : j + side]
            if piece not in numbers:
                numbers[piece] = len(numbers)
            column.append(numbers[piece])
        for i in range(rows - side + 1):
            blocks.add(tuple(column[i : i + side]))
    return len(blocks)
