"""One regular expression with an alternative per colour cuts the row into its runs."""

import re


def pixel_runs(row: str) -> list[tuple[str, int]]:
    return [(run[0], len(run)) for run in re.findall("W+|B+|R+|G+", row)]
