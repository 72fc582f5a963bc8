# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Compares every block with those that differ from each other so far, stone by stone."""


def mosaic_blocks(floor: list[str], side: int) -> int:
    different: list[tuple[int, int]] = []
    for i in range(len(floor) - side + 1):
        for j in range(len(floor[0]) - side + 1):
            for y, x in different:
                if all(
                    floor[i + a][j + b] == floor[y + a][x + b]
                    for a in range(side)
                    for b in range(side)
                ):
                    break
            else:
                different.append((i, j))
    return len(different)
