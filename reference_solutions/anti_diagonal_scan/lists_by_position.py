# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Appends every cell to the list of its position, then adds up each list."""


def anti_diagonal_scan(cells: list[int], columns: int) -> list[int]:
    seen: list[list[int]] = [[] for _ in range(len(cells) // columns + columns - 1)]
    for i in range(len(cells) // columns):
        for j in range(columns):
            seen[i + j].append(cells[i * columns + j])
    return [sum(brightness) for brightness in seen]
