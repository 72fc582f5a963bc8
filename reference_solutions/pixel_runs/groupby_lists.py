"""itertools.groupby, with a list of each group to measure it."""

from itertools import groupby


def pixel_runs(row: str) -> list[tuple[str, int]]:
    return [(colour, len(list(group))) for colour, group in groupby(row)]
