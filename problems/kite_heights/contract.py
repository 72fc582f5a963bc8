# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of kite_heights must satisfy."""

MAX_KITES = 700
MAX_HEIGHT = 2_500
MAX_DIFFERENCE = 1_000


def validate(winches: list[tuple[int, int]], min_gap: int, max_gap: int) -> None:
    """Raise ValueError unless winches is a list of ranges, and min_gap and max_gap differences."""
    if type(winches) is not list or not 1 <= len(winches) <= MAX_KITES:
        raise ValueError(f"winches must be a list of 1 to {MAX_KITES} pairs")
    for winch in winches:
        if type(winch) is not tuple or len(winch) != 2 or {*map(type, winch)} != {int}:
            raise ValueError(f"a winch must be a tuple of two ints, not {winch!r}")
        lowest, highest = winch
        if not 0 <= lowest <= highest <= MAX_HEIGHT:
            raise ValueError(f"a winch must have 0 <= lowest <= highest <= {MAX_HEIGHT}: {winch!r}")
    if type(min_gap) is not int or type(max_gap) is not int:
        raise ValueError("min_gap and max_gap must be ints")
    if not 0 <= min_gap <= max_gap <= MAX_DIFFERENCE:
        raise ValueError(f"0 <= min_gap <= max_gap <= {MAX_DIFFERENCE} does not hold")
