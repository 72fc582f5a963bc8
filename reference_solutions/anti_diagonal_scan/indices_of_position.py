# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""For each position, a range of the places of its cells, and a list of the cells there."""


def anti_diagonal_scan(cells: list[int], columns: int) -> list[int]:
    if columns == 1:
        return cells
    step = columns - 1
    sums = []
    for position in range(len(cells) // columns + step):
        top = max(0, position - step)
        end = min(position * columns + 1, len(cells))
        sums.append(sum([cells[place] for place in range(position + step * top, end, step)]))
    return sums
