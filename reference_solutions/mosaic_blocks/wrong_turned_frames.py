# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: a block counts as the same when it is upside down."""


def mosaic_blocks(floor: list[str], side: int) -> int:
    blocks = set()
    for i in range(len(floor) - side + 1):
        for j in range(len(floor[0]) - side + 1):
            block = "".join([row[j : j + side] for row in floor[i : i + side]])
            blocks.add(min(block, block[::-1]))
    return len(blocks)
