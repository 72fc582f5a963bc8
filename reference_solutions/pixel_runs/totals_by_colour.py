# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Known wrong: counts pixels by colour, so that runs apart from each other are merged."""


def pixel_runs(row: str) -> list[tuple[str, int]]:
    lengths: dict[str, int] = {}
    for pixel in row:
        lengths[pixel] = lengths.get(pixel, 0) + 1
    return list(lengths.items())
