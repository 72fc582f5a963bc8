# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""One regular expression with an alternative per colour cuts the row into its runs."""

import re


def pixel_runs(row: str) -> list[tuple[str, int]]:
    return [(run[0], len(run)) for run in re.findall("W+|B+|R+|G+", row)]
