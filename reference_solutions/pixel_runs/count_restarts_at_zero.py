# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Known wrong: the pixel that begins a new run is not counted."""


def pixel_runs(row: str) -> list[tuple[str, int]]:
    if not row:
        return []
    runs = []
    colour = row[0]
    length = 0
    for pixel in row:
        if pixel != colour:
            runs.append((colour, length))
            colour = pixel
            length = 0
        else:
            length += 1
    runs.append((colour, length))
    return runs
