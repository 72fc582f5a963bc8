# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of mooring_depth must satisfy."""

MAX_MOORINGS = 30_000
MAX_DEPTH = 1_000_000_000


def validate(depths: list[int]) -> None:
    """Raise ValueError unless depths is a list of at most 30,000 ints in 0..1e9."""
    if type(depths) is not list or len(depths) > MAX_MOORINGS:
        raise ValueError(f"depths must be a list of at most {MAX_MOORINGS} integers")
    for index, depth in enumerate(depths):
        if type(depth) is not int or not 0 <= depth <= MAX_DEPTH:
            raise ValueError(f"depth {index} must be an int in 0..{MAX_DEPTH}, not {depth!r}")
