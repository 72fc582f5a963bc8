# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: no two frames overlap."""


def mosaic_blocks(floor: list[str], side: int) -> int:
    blocks = set()
    for i in range(0, len(floor) - side + 1, side):
        for j in range(0, len(floor[0]) - side + 1, side):
            blocks.add("".join([row[j : j + side] for row in floor[i : i + side]]))
    return len(blocks)
