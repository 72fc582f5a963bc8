# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of landing_sites must satisfy."""

MAX_SIDE = 1_000
MAX_SQUARES = 25_000
MAX_HEIGHT = 9_999


def validate(heights: list[list[int]], length: int, width: int) -> None:
    """Raise ValueError unless heights is a map of rows of one length, and the site has a size."""
    if type(heights) is not list or not 1 <= len(heights) <= MAX_SIDE:
        raise ValueError(f"heights must be a list of 1 to {MAX_SIDE} rows")
    for index, row in enumerate(heights):
        if type(row) is not list or not 1 <= len(row) <= MAX_SIDE:
            raise ValueError(f"row {index} must be a list of 1 to {MAX_SIDE} heights")
        if len(row) != len(heights[0]):
            raise ValueError(f"row {index} is not as long as row 0")
        for height in row:
            if type(height) is not int or not 0 <= height <= MAX_HEIGHT:
                raise ValueError(f"row {index} has a height that is not allowed: {height!r}")
    if len(heights) * len(heights[0]) > MAX_SQUARES:
        raise ValueError(f"there must be at most {MAX_SQUARES} squares")
    for name, side in (("length", length), ("width", width)):
        if type(side) is not int or not 1 <= side <= MAX_SIDE:
            raise ValueError(f"{name} must be an int in 1..{MAX_SIDE}, not {side!r}")
