# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Known wrong: begins with an empty run of no colour and reports it."""


def pixel_runs(row: str) -> list[tuple[str, int]]:
    runs = []
    colour = ""
    length = 0
    for pixel in row:
        if pixel == colour:
            length += 1
        else:
            runs.append((colour, length))
            colour = pixel
            length = 1
    if row:
        runs.append((colour, length))
    return runs
