# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Replaces the last tuple of the answer by a longer one for every further pixel."""


def pixel_runs(row: str) -> list[tuple[str, int]]:
    runs: list[tuple[str, int]] = []
    for pixel in row:
        if runs and runs[-1][0] == pixel:
            runs[-1] = (pixel, runs[-1][1] + 1)
        else:
            runs.append((pixel, 1))
    return runs
