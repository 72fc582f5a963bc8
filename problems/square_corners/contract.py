# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of square_corners must satisfy."""

MAX_STAKES = 400
MAX_COORDINATE = 10_000


def validate(stakes: list[tuple[int, int]]) -> None:
    """Raise ValueError unless stakes is a list of not too many different points."""
    if type(stakes) is not list or len(stakes) > MAX_STAKES:
        raise ValueError(f"stakes must be a list of at most {MAX_STAKES} points")
    for index, stake in enumerate(stakes):
        if type(stake) is not tuple or len(stake) != 2:
            raise ValueError(f"stake {index} must be a pair, not {stake!r}")
        for coordinate in stake:
            if type(coordinate) is not int or not 0 <= coordinate <= MAX_COORDINATE:
                raise ValueError(f"stake {index} is out of bounds: {stake!r}")
    if len(set(stakes)) < len(stakes):
        raise ValueError("two stakes stand at the same point")
