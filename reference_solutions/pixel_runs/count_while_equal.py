# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""One loop over the pixels that counts while the colour stays the same."""


def pixel_runs(row: str) -> list[tuple[str, int]]:
    if not row:
        return []
    runs = []
    colour = row[0]
    length = 0
    for pixel in row:
        if pixel == colour:
            length += 1
        else:
            runs.append((colour, length))
            colour = pixel
            length = 1
    runs.append((colour, length))
    return runs
