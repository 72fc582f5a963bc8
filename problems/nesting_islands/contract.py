# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of nesting_islands must satisfy."""

MAX_SIDE = 1_000
MAX_SQUARES = 12_000
MAX_HEIGHT = 20_000


def validate(ground: list[list[int]], least: int) -> None:
    """Raise ValueError unless ground holds rows of one length, and least is a number of squares."""
    if type(ground) is not list or not 1 <= len(ground) <= MAX_SIDE:
        raise ValueError(f"ground must be a list of 1 to {MAX_SIDE} rows")
    for index, row in enumerate(ground):
        if type(row) is not list or not 1 <= len(row) <= MAX_SIDE:
            raise ValueError(f"row {index} must be a list of 1 to {MAX_SIDE} heights")
        if len(row) != len(ground[0]):
            raise ValueError(f"row {index} is not as long as row 0")
        for height in row:
            if type(height) is not int or not 0 <= height <= MAX_HEIGHT:
                raise ValueError(f"row {index} has a height that is not allowed: {height!r}")
    if len(ground) * len(ground[0]) > MAX_SQUARES:
        raise ValueError(f"there must be at most {MAX_SQUARES} squares")
    if type(least) is not int or not 1 <= least <= MAX_SQUARES:
        raise ValueError(f"least must be an int in 1..{MAX_SQUARES}, not {least!r}")
