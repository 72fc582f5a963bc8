# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Finds out for every pair of cells whether some move leads to a pair that is lost."""


def find_moves(lake: list[str], r: int, c: int) -> list[tuple[int, int]]:
    moves = []
    for up, left in ((1, 0), (0, 1), (1, 1)):
        y, x = r - up, c - left
        while y >= 0 and x >= 0 and lake[y][x] == ".":
            moves.append((y, x))
            y, x = y - up, x - left
    return moves


def two_barges(lake: list[str]) -> int:
    cells = [(r, c) for r, row in enumerate(lake) for c, cell in enumerate(row) if cell == "."]
    moves = {cell: find_moves(lake, *cell) for cell in cells}
    lost = set()
    for red in cells:
        for blue in cells:
            if not any((cell, blue) in lost for cell in moves[red]) and not any(
                (red, cell) in lost for cell in moves[blue]
            ):
                lost.add((red, blue))
    return len(lost)
