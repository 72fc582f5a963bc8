# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Joins the pieces of the rows of every block to one text."""


def mosaic_blocks(floor: list[str], side: int) -> int:
    blocks = set()
    for i in range(len(floor) - side + 1):
        rows = floor[i : i + side]
        for j in range(len(floor[0]) - side + 1):
            blocks.add("".join([row[j : j + side] for row in rows]))
    return len(blocks)
