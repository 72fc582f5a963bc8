# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of mosaic_blocks must satisfy."""

import re

MAX_ROWS = 700
MAX_COLUMNS = 300
MAX_SIDE = 300
COLOURS = re.compile("[a-z]+")


def validate(floor: list[str], side: int) -> None:
    """Raise ValueError unless floor is rows of equal length, and side a possible side."""
    if type(floor) is not list or not 1 <= len(floor) <= MAX_ROWS:
        raise ValueError(f"floor must be a list of 1 to {MAX_ROWS} rows")
    for row in floor:
        if type(row) is not str or not COLOURS.fullmatch(row):
            raise ValueError(f"a row must be a str of letters a to z, not {row!r}")
        if len(row) != len(floor[0]) or len(row) > MAX_COLUMNS:
            raise ValueError(f"rows must have the same length, at most {MAX_COLUMNS}")
    if type(side) is not int or not 1 <= side <= MAX_SIDE:
        raise ValueError(f"side must be an int in 1..{MAX_SIDE}, not {side!r}")
