# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: the same rows in another order count as the same."""


def mosaic_blocks(floor: list[str], side: int) -> int:
    blocks = set()
    for i in range(len(floor) - side + 1):
        for j in range(len(floor[0]) - side + 1):
            blocks.add(tuple(sorted([row[j : j + side] for row in floor[i : i + side]])))
    return len(blocks)
