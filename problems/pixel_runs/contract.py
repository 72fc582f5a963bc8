# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Admissible rows of pixels."""

MAX_PIXELS = 1_000_000
COLOURS = "WBRG"


def validate(row: str) -> None:
    """Raise ValueError unless row is a string of at most a million letters out of "WBRG"."""
    if type(row) is not str:
        raise ValueError(f"row must be a str, not {type(row).__name__}")
    if len(row) > MAX_PIXELS:
        raise ValueError(f"row has {len(row)} pixels, at most {MAX_PIXELS} are allowed")
    if sum(map(row.count, COLOURS)) != len(row):
        strange = next(pixel for pixel in row if pixel not in COLOURS)
        raise ValueError(f"row contains {strange!r}, which is none of the colours {COLOURS!r}")
