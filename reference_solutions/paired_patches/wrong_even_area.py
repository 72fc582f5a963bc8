# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: asks for an even number of patches only."""


def paired_patches(quilt: list[str]) -> int:
    rows, columns = len(quilt), len(quilt[0])
    fair = 0
    for height in range(1, rows + 1):
        for width in range(1, columns + 1):
            if height * width % 2 == 0:
                fair += (rows - height + 1) * (columns - width + 1)
    return fair
