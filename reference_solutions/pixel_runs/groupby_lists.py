# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""itertools.groupby, with a list of each group to measure it."""

from itertools import groupby


def pixel_runs(row: str) -> list[tuple[str, int]]:
    return [(colour, len(list(group))) for colour, group in groupby(row)]
